import type { ContactDetailsView, ContactView } from '@fairlead/contract'

/** A contact of whom there is something to show. */
export interface ContactRow extends ContactView {
  readonly details: ContactDetailsView
}

/** Names a row. */
export const rowKey = ({ id }: ContactRow): string => id

/** The contacts who were not erased. */
export function contactRows(contacts: readonly ContactView[]): readonly ContactRow[] {
  return contacts.filter((contact): contact is ContactRow => contact.details !== null)
}
