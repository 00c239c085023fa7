import type { Rejection } from '../command/rejection.ts'
import type { Engagement } from '../state/engagement.ts'
import type { ContactDetails, ContactId } from './contact-record.ts'

/** That another contact has the address, or the name in the other system; `null` where none has. */
export function takenBy(
  { contacts }: Pick<Engagement, 'contacts'>,
  { email, externalId }: ContactDetails,
  own: ContactId | null,
): Rejection | null {
  for (const [contact, { details }] of contacts) {
    if (details === null || contact === own) continue
    if (email !== null && details.email === email) return { code: 'contact-twice', contact, found: email }
    const isSame = externalId !== null && details.externalId === externalId
    if (isSame) return { code: 'contact-twice', contact, found: externalId }
  }
  return null
}

/** The id of the contact that is added next: none is given twice, for whoever is erased keeps theirs [E182]. */
export function nextContactId({ contacts }: Pick<Engagement, 'contacts'>, ahead = 0): ContactId {
  return `contact-${contacts.size + 1 + ahead}`
}
