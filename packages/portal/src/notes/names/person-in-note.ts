import type { NoteView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { type NamedPerson, nameOfPerson, peopleByName } from '../../owners/person-names.ts'

interface Known {
  readonly i18n: I18n
  readonly people: readonly NamedPerson[]
}

/** What somebody is called of whom a note says that they wrote it, or have something to do: also a contact of the customer. */
export function personInNote({ i18n, people }: Known, { names }: Pick<NoteView, 'names'>, id: string): string {
  const contacts = Object.entries(names).map(([contact, name]) => ({ id: contact, name }))
  return nameOfPerson(i18n, peopleByName(people, contacts), id)
}
