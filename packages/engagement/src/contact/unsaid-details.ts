import type { ContactDetails } from './contact-record.ts'

/** What is known of a contact of whom nothing is said but the name and whose they are. */
export const unsaidDetails: Omit<ContactDetails, 'party' | 'name'> = {
  title: null,
  role: null,
  email: null,
  phone: null,
  language: null,
  timeZone: null,
  doNotCall: null,
  survey: null,
  note: null,
  externalId: null,
}
