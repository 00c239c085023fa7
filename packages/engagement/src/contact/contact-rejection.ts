import type { Rejection } from '../command/rejection.ts'
import type { ContactId } from './contact-record.ts'

/** Why something is refused that is asked of contacts. */
export type ContactRejection =
  | { readonly code: 'unknown-contact'; readonly contact: ContactId }
  /** A text is empty, too long, or has more than one line. */
  | { readonly code: 'wrong-contact-line'; readonly field: ContactLine; readonly found: string }
  | { readonly code: 'wrong-phone'; readonly found: string }
  /** Another contact has this address, or this name in the other system. */
  | { readonly code: 'contact-twice'; readonly contact: ContactId; readonly found: string }
  /** Who is to be asked how it went is a customer with an address. */
  | { readonly code: 'survey-without-address' }
  | { readonly code: 'contact-erased'; readonly contact: ContactId }
  /** Whoever was entered is erased, never unmade. */
  | { readonly code: 'erase-instead'; readonly contact: ContactId }
  /** The first row that is refused, counted from 0. */
  | { readonly code: 'wrong-contact-row'; readonly at: number; readonly rejection: Rejection }
  | { readonly code: 'nobody-to-erase' }
  /** Nothing that is kept of the engagement is of this address, name or text. */
  | { readonly code: 'unknown-identity'; readonly found: string }

/** What of a contact is written by hand; the party where it comes from a table. */
export type ContactLine = 'party' | 'name' | 'title' | 'externalId' | 'doNotCall' | 'note'
