import type { AttendeeView, ContactView } from '@fairlead/contract'
import { type ContactRow, contactRows } from '../page/contact-row.ts'

/** A contact whom mail reaches. */
export interface Candidate extends ContactRow {
  readonly email: string
}

/** As many as are offered with one click; the others are found by typing. */
export const mostOffered = 24

/** The contacts whom mail reaches, those of the customer first, then by name; with `text`, those who are called so. */
export function contactCandidates(
  contacts: readonly ContactView[],
  text: string,
  locale: string,
): readonly Candidate[] {
  const collator = new Intl.Collator(locale)
  const sought = text.trim().toLowerCase()
  return contactRows(contacts)
    .flatMap((row): readonly Candidate[] => (row.details.email === null ? [] : [{ ...row, email: row.details.email }]))
    .filter(({ email, details: { name, title } }) => `${name} ${title ?? ''} ${email}`.toLowerCase().includes(sought))
    .sort((one, other) => rank(one) - rank(other) || collator.compare(one.details.name, other.details.name))
}

function rank({ details: { party } }: Candidate): number {
  return party === 'customer' ? 0 : 1
}

/** A contact as they are asked to a workshop; a partner counts with the team. */
export function attendeeFromContact({ email, details: { name, party, role, language } }: Candidate): AttendeeView {
  const side = party === 'partner' ? 'team' : party
  return { name, email, party: side, role, person: null, optional: false, language }
}
