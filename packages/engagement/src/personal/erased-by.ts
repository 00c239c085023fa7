import type { PersonErased } from '../contact/contact-event.ts'
import type { Identity } from './personal-part.ts'

/** Whose values are erased with an event. */
export function erasedBy({ contact, emails, names, texts }: PersonErased): readonly Identity[] {
  return [...(contact === null ? [] : [contact]), ...emails, ...names.map((name) => `name/${name}`), ...texts]
}
