import type { ContactId } from '../contact/contact-record.ts'
import type { Engagement } from '../state/engagement.ts'
import { customerContact } from './guest.ts'

/** A contact of the customer, as far as it takes to give them work and to say whose it is. */
export interface OwnerContact {
  readonly id: ContactId
  readonly name: string
  readonly title: string | null
  /** Whether work is offered to them: not to who does not want to be called. */
  readonly isOffered: boolean
}

/**
 * The contacts that work can be given to, and whether it is offered to them [E263]: those of the customer, as they were
 * added. Who was erased is none.
 */
export function ownerContacts(engagement: Pick<Engagement, 'contacts'>): readonly OwnerContact[] {
  return [...engagement.contacts.keys()].flatMap((id) => {
    const details = customerContact(engagement, id)
    if (details === null) return []
    const { name, title, doNotCall } = details
    return [{ id, name, title, isOffered: doNotCall === null }]
  })
}
