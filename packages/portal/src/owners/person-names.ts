import { type EngagementView, isGuest, type PersonView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** Somebody by the name that is shown of them. */
export type NamedPerson = Pick<PersonView, 'id' | 'name'>

/** A contact of the customer, to whom work can be given. */
export type OwnerContact = EngagementView['contacts'][number]

export type PeopleByName = ReadonlyMap<string, Pick<NamedPerson, 'name'>>

/** Everybody whom an engagement may name, by their ids: who acts in the portal, and the contacts of the customer. */
export function peopleByName(people: readonly NamedPerson[], contacts: readonly NamedPerson[] = []) {
  return new Map([...people, ...contacts].map((one): [string, NamedPerson] => [one.id, one]))
}

/** What somebody is called: a contact who is erased, or none of the customer any more, has no name; the id of whoever else is gone. */
export function nameOfPerson(i18n: I18n, known: PeopleByName, id: string): string {
  return known.get(id)?.name ?? (isGuest(id) ? i18n._(msg`Former contact`) : id)
}
