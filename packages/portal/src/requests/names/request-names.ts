import type { PersonView, ReleaseView, RequestView } from '@fairlead/contract'
import type { FactDefinition, Team, TeamId } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { languageNames } from '../../engagements/create/language-names.ts'
import { indexRelease, type ReleaseIndex } from '../../process/release-index.ts'
import { type Words, wordsOf } from '../../process/words/words.ts'

export type Wish = RequestView['wish']

/** What the parts of a request are called in the portal's language; by their ids where the playbook has no such part. */
export interface RequestNames {
  readonly words: Words
  readonly index: ReleaseIndex
  readonly role: (id: string) => string
  readonly service: (id: string) => string
  readonly language: (tag: string) => string
  readonly team: (id: TeamId) => string
  readonly teamOf: (id: TeamId | null) => Team | undefined
  readonly person: (id: string) => string
  /** Who is asked for: "SME for Exchange". */
  readonly title: (wish: Pick<Wish, 'role' | 'service'>) => string
}

interface Named {
  readonly i18n: I18n
  readonly release: ReleaseView
  readonly people: readonly PersonView[]
}

/** The names for one release, its people and one language; make them once. */
export function requestNames({ i18n, release, people }: Named): RequestNames {
  const index = indexRelease(release)
  const words = withRequestInputs(wordsOf(i18n, release), release)
  const byId = new Map(people.map((person) => [person.id, person.name]))
  const teams = new Map(release.teams.map((team) => [team.id, team]))
  const role = (id: string) => words.say(index.roles.get(id)?.name ?? {}, id)
  const service = (id: string) => words.say(index.services.get(id)?.name ?? {}, id)
  return {
    words,
    index,
    role,
    service,
    language: (tag) => languageNames([tag], i18n.locale)[0] ?? tag,
    team: (id) => words.say(teams.get(id)?.name ?? {}, id),
    teamOf: (id) => (id === null ? undefined : teams.get(id)),
    person: (id) => byId.get(id) ?? id,
    title: (wish) =>
      wish.service === null
        ? role(wish.role)
        : i18n._(msg`${{ role: role(wish.role) }} for ${{ service: service(wish.service) }}`),
  }
}

/** What a routing table asks of the request itself has no name in the playbook: the portal has one. */
function withRequestInputs(words: Words, { roles, services }: ReleaseView): Words {
  const { i18n } = words
  const said = (id: string, text: string) =>
    ({ id, label: { [i18n.locale]: text }, help: null, source: { file: '', line: 1, column: 1 } }) as const
  const choices = (named: ReleaseView['roles'] | ReleaseView['services']) =>
    named.map(({ id, name }) => ({ id, label: name }))
  const inputs: readonly FactDefinition[] = [
    { ...said('role', i18n._(msg`Role`)), type: 'choice', choices: choices(roles) },
    { ...said('service', i18n._(msg`Service`)), type: 'choice', choices: choices(services) },
    { ...said('language', i18n._(msg`Language`)), type: 'text' },
  ]
  return { ...words, fact: (id) => words.fact(id) ?? inputs.find((input) => input.id === id) }
}
