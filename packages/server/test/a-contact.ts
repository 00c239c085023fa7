import type { ContactDetailsView } from '@fairlead/contract'

/** Details of Ada at the customer; `over` says what is different. */
export function aContact(over: Partial<ContactDetailsView> = {}): ContactDetailsView {
  return {
    party: 'customer',
    name: 'Ada Ortiz',
    title: null,
    role: null,
    email: 'ada@example.org',
    phone: null,
    language: null,
    timeZone: null,
    doNotCall: null,
    survey: null,
    note: null,
    externalId: null,
    ...over,
  }
}
