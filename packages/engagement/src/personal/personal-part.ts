/**
 * Whose a personal value is: the id of a contact, an address, `name/…` of somebody without one, or the name of a text that
 * may speak of anybody, such as `minutes/104`.
 */
export type Identity = string

/** What stands where a value was, once it is erased: see {@link standIn}. */
export type PersonalKind = 'name' | 'email' | 'text' | 'details'

/** A value of an event that is personal: where it is, whose, and of which kind. */
export interface PersonalPart {
  readonly path: readonly (string | number)[]
  readonly whose: Identity
  readonly as: PersonalKind
}

/** What somebody is called whose name was erased; nobody is called so. */
export const erasedName = '—'

const erasedDomain = '@erased.invalid'

/** Whether an address stands for one that was erased: it differs from all others, and no mail goes to it (RFC 2606). */
export function isErasedAddress(email: string): boolean {
  return email.endsWith(erasedDomain)
}

/** What stands for a value that was erased; `alias` tells people apart of whom nothing else is known. */
export function standIn(as: PersonalKind, alias: string): string | null {
  switch (as) {
    case 'name':
      return erasedName
    case 'email':
      return `${alias}${erasedDomain}`
    case 'text':
      return ''
    case 'details':
      return null
    default:
      return as satisfies never
  }
}

/** Somebody with an address, or without. */
export function whoseName({ name, email }: { readonly name: string; readonly email: string | null }): Identity {
  return email ?? `name/${name}`
}
