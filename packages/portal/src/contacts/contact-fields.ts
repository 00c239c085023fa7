import type { ContactDetailsView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What is known of a contact. */
export type ContactDetails = ContactDetailsView

/** What each is called, in the order in which it is shown. */
export const contactFieldNames: Readonly<Record<keyof ContactDetails, MessageDescriptor>> = {
  name: msg`Name`,
  party: msg`Party`,
  title: msg`Job title`,
  role: msg`Role`,
  email: msg`E-mail`,
  phone: msg`Phone`,
  language: msg`Language`,
  timeZone: msg`Time zone`,
  doNotCall: msg`Do not call`,
  survey: msg`Survey`,
  note: msg`Note`,
  externalId: msg`External id`,
}

/** The fields that are other, in the order in which they are shown. */
export function changedFields(before: ContactDetails, after: ContactDetails): readonly (keyof ContactDetails)[] {
  // The keys of the table are those of the details.
  const fields = Object.keys(contactFieldNames) as (keyof ContactDetails)[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
