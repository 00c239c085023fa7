import { canonicalJson } from '@fairlead/playbook'
import type { Rejection } from '../command/rejection.ts'
import type { Standing } from '../standing/standing.ts'
import { emailAddress } from '../written/email-address.ts'
import type { ContactRow } from './contact-command.ts'
import type { ContactDetails, ContactId } from './contact-record.ts'
import { normalDetails } from './normal-details.ts'
import { nextContactId } from './same-contact.ts'
import { unsaidDetails } from './unsaid-details.ts'

/** What an import does with one row. */
export type RowOutcome =
  | { readonly kind: 'added'; readonly contact: ContactId; readonly details: ContactDetails }
  | { readonly kind: 'changed'; readonly contact: ContactId; readonly details: ContactDetails }
  | { readonly kind: 'same'; readonly contact: ContactId }
  | { readonly kind: 'wrong'; readonly rejection: Rejection }

/** What is said of somebody new of whom a row says nothing more. */
const unsaid: ContactDetails = { ...unsaidDetails, party: 'customer', name: '' }

/**
 * What each row of an import does: who is known is found by their name in the other system, else by their address, and
 * changed in what the row says; the others are added [E184]. A row about somebody of whom an earlier one was is wrong.
 */
export function planImport(standing: Standing, rows: readonly ContactRow[]): readonly RowOutcome[] {
  const known = new Known(standing)
  let added = 0
  return rows.map((row): RowOutcome => {
    const contact = known.find(row)
    const before = contact === null ? null : (standing.engagement.contacts.get(contact)?.details ?? null)
    const normal = normalDetails(standing, { ...(before ?? unsaid), ...row })
    if (!normal.ok) return { kind: 'wrong', rejection: normal.rejection }
    const { details } = normal
    const own = contact ?? nextContactId(standing.engagement, added)
    const taken = known.take(own, details)
    if (taken !== null) return { kind: 'wrong', rejection: taken }
    if (before === null) added += 1
    if (before === null) return { kind: 'added', contact: own, details }
    const isSame = canonicalJson(details) === canonicalJson(before)
    return isSame ? { kind: 'same', contact: own } : { kind: 'changed', contact: own, details }
  })
}

/** Who is known by which name and address, while rows are taken one after the other. */
class Known {
  readonly #byEmail = new Map<string, ContactId>()
  readonly #byName = new Map<string, ContactId>()
  readonly #taken = new Set<ContactId>()

  constructor({ engagement }: Standing) {
    for (const [contact, { details }] of engagement.contacts) {
      if (details?.email != null) this.#byEmail.set(details.email, contact)
      if (details?.externalId != null) this.#byName.set(details.externalId, contact)
    }
  }

  find({ externalId, email }: ContactRow): ContactId | null {
    const byName = this.#byName.get(externalId?.trim() ?? '')
    return byName ?? this.#byEmail.get(emailAddress(email ?? '') ?? '') ?? null
  }

  /** Takes name and address for a contact; says whose they are where they are another's, or were taken already. */
  take(contact: ContactId, { email, externalId }: ContactDetails): Rejection | null {
    const others = [this.#byName.get(externalId ?? ''), this.#byEmail.get(email ?? '')]
    const other = others.find((one) => one !== undefined && one !== contact)
    const found = externalId ?? email ?? contact
    if (other !== undefined) return { code: 'contact-twice', contact: other, found }
    if (this.#taken.has(contact)) return { code: 'contact-twice', contact, found }
    this.#taken.add(contact)
    if (externalId !== null) this.#byName.set(externalId, contact)
    if (email !== null) this.#byEmail.set(email, contact)
    return null
  }
}
