import type { ContactDetails, ContactId } from './contact-record.ts'

/** What a person asks of the contacts of an engagement. */
export type ContactCommand = AddContact | ChangeContact | ImportContacts | ErasePerson

export interface AddContact {
  readonly type: 'AddContact'
  readonly details: ContactDetails
}

/** Replaces what is known of a contact as a whole. */
export interface ChangeContact {
  readonly type: 'ChangeContact'
  readonly contact: ContactId
  readonly details: ContactDetails
  readonly expectedRevision: number
}

/** Adds and changes many contacts as one; what a row does not say stays as it is. Nobody goes. */
export interface ImportContacts {
  readonly type: 'ImportContacts'
  readonly rows: readonly ContactRow[]
}

/** A contact as another system knows it. */
export type ContactRow = Partial<ContactDetails>

/**
 * Erases a person: what is known of a contact, of addresses, of names without one, and texts that speak of them. It
 * names no revision: whatever has become of it since, it goes.
 */
export interface ErasePerson {
  readonly type: 'ErasePerson'
  readonly contact: ContactId | null
  readonly emails: readonly string[]
  readonly names: readonly string[]
  /** Such as `minutes/104`. */
  readonly texts: readonly string[]
}
