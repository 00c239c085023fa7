import type { ContactDetailsView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** Whose people contacts are. */
export type ContactParty = ContactDetailsView['party']

/** What the parties are called, in the order in which they are shown. */
export const partyNames: Readonly<Record<ContactParty, MessageDescriptor>> = {
  customer: msg`Customer`,
  partner: msg`Partner`,
  vendor: msg`Vendor`,
}
