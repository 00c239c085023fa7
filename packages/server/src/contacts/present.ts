import type { ContactView } from '@fairlead/contract'
import type { ContactId, Engagement } from '@fairlead/engagement'
import type { Shown } from '../engagements/shown.ts'

/** A contact as the API shows it; `null` where there is none. */
export function presentContact({ contacts }: Pick<Engagement, 'contacts'>, id: ContactId): Shown<ContactView> | null {
  const record = contacts.get(id)
  return record === undefined ? null : { id, ...record }
}

/** All contacts of an engagement, in the order in which they were entered. */
export function presentContacts({ contacts }: Pick<Engagement, 'contacts'>): readonly Shown<ContactView>[] {
  return [...contacts].map(([id, record]) => ({ id, ...record }))
}
