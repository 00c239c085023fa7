import type { AttendeeView, PersonView } from '@fairlead/contract'
import { attendeeFromContact, type Candidate } from '../../../contacts/pick/contact-candidates.ts'
import type { PastedAddress } from './read-addresses.ts'

export type AudienceDraft = readonly AttendeeView[]

/** What keeps a draft from being sent, by the place of the attendee. */
export type AudienceProblem = 'no-name' | 'no-address' | 'twice'

/** Somebody who acts in the portal, as what they are asked: with the role that they fill. Only the team is known by its ids. */
export function attendeeOf({ id, name, kind, email, language }: PersonView, role: string | null): AttendeeView {
  const isCustomer = kind === 'customer'
  const known = { party: isCustomer ? 'customer' : 'team', person: isCustomer ? null : id } as const
  return { name, email: (email ?? '').toLowerCase(), role, optional: false, language, ...known }
}

/** Whether somebody of those who act in the portal is this attendee. */
export function isAttendee({ person, email }: AttendeeView, one: Pick<PersonView, 'id' | 'email'>): boolean {
  return person === one.id || (one.email !== null && one.email.toLowerCase() === email.trim().toLowerCase())
}

/** The draft with people of the customer who were pasted; who is in it already stays as they are. */
export function withPasted(
  draft: AudienceDraft,
  pasted: readonly PastedAddress[],
  people: readonly PersonView[],
): AudienceDraft {
  const known = new Set(draft.map(({ email }) => email))
  const added = pasted.filter(({ email }) => !known.has(email)).map((one) => attendeeFromAddress(one, people))
  return [...draft, ...added]
}

function attendeeFromAddress({ name, email }: PastedAddress, people: readonly PersonView[]): AttendeeView {
  const person = people.find((one) => one.email?.toLowerCase() === email)
  if (person !== undefined) return attendeeOf(person, null)
  return { name, email, party: 'customer', role: null, person: null, optional: false, language: null }
}

/** The draft with a contact, or without them where they were in it. */
export function withContact(draft: AudienceDraft, contact: Candidate): AudienceDraft {
  const others = draft.filter(({ email }) => email.trim().toLowerCase() !== contact.email)
  return others.length < draft.length ? others : [...draft, attendeeFromContact(contact)]
}

/** What is wrong with each attendee of a draft; `null` where nothing is. */
export function audienceProblems(draft: AudienceDraft): readonly (AudienceProblem | null)[] {
  const seen = new Set<string>()
  return draft.map(({ name, email }) => {
    const address = email.trim().toLowerCase()
    const isTwice = seen.has(address)
    seen.add(address)
    if (name.trim() === '') return 'no-name'
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address)) return 'no-address'
    return isTwice ? 'twice' : null
  })
}

/** The draft as it is sent. */
export function draftedAudience(draft: AudienceDraft): AttendeeView[] {
  return draft.map((one) => ({ ...one, name: one.name.trim(), email: one.email.trim().toLowerCase() }))
}
