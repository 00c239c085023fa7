import type { Language, RoleId } from '@fairlead/playbook'
import type { Instant, PersonId } from '../state/engagement.ts'

/** `contact-1` and so on: given by the engagement, never twice. */
export type ContactId = string

/** Whose people they are. */
export const contactParties = ['customer', 'partner', 'vendor'] as const

export type ContactParty = (typeof contactParties)[number]

/** Somebody on the other side: not one of those who act in the portal. */
export interface ContactRecord {
  /** `null` once the person was erased: the id is all that is left. */
  readonly details: ContactDetails | null
  /** Who changed it last, and when. */
  readonly by: PersonId
  readonly at: Instant
  readonly revision: number
}

export interface ContactDetails {
  readonly party: ContactParty
  readonly name: string
  /** What they are in their company. */
  readonly title: string | null
  /** What they are in the engagement. */
  readonly role: RoleId | null
  /** In lower case; no two contacts have one. */
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language | null
  readonly timeZone: string | null
  /** They do not want to be called; why. */
  readonly doNotCall: { readonly reason: string } | null
  /** They have agreed to be asked how it went, in this language. */
  readonly survey: { readonly language: Language } | null
  readonly note: string | null
  /** What they are called where they come from; no two contacts have one. */
  readonly externalId: string | null
}
