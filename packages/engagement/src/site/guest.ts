import type { ContactDetails, ContactId } from '../contact/contact-record.ts'
import type { Engagement, PersonId } from '../state/engagement.ts'

/** Whether who acts is a contact and nobody of the team: a guest of the customer's site, by whatever way they came. */
export function isGuest(actor: PersonId): actor is ContactId {
  return /^contact-\d+$/.test(actor)
}

/** What is known of a contact of the customer; `null` where there is none, or nothing of them any more. */
export function customerContact({ contacts }: Pick<Engagement, 'contacts'>, id: string): ContactDetails | null {
  const details = contacts.get(id)?.details ?? null
  return details?.party === 'customer' ? details : null
}

/** Whether work can be given to somebody: to who acts in the portal, or to a contact of the customer [E22][E225]. */
export function canOwn(
  engagement: Pick<Engagement, 'contacts'>,
  people: ReadonlyMap<PersonId, unknown>,
  id: string,
): boolean {
  return people.has(id) || customerContact(engagement, id) !== null
}
