import type { EngagementView, PersonView, ReleaseView } from '@fairlead/contract'
import type { RoleId, ServiceId } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { nameOfPerson, peopleByName } from '../../owners/person-names.ts'
import { type Words, wordsOf } from '../../process/words/words.ts'

/** What the people, roles and services of an engagement are called. */
export interface TeamNames {
  readonly words: Words
  /** Whoever is gone is called by the id. */
  readonly person: (id: string) => Pick<PersonView, 'id' | 'name'>
  readonly role: (id: RoleId) => string
  readonly service: (id: ServiceId) => string
}

interface Named {
  readonly i18n: I18n
  readonly release: ReleaseView
  readonly people: readonly PersonView[]
  readonly contacts: EngagementView['contacts']
}

/** The names for one release, its people and one language; make them once. */
export function teamNames({ i18n, release, people, contacts }: Named): TeamNames {
  const words = wordsOf(i18n, release)
  const byId = peopleByName(people, contacts)
  const roles = new Map(release.roles.map((role) => [role.id, role]))
  const services = new Map(release.services.map((service) => [service.id, service]))
  return {
    words,
    person: (id) => ({ id, name: nameOfPerson(i18n, byId, id) }),
    role: (id) => words.say(roles.get(id)?.name ?? {}, id),
    service: (id) => words.say(services.get(id)?.name ?? {}, id),
  }
}
