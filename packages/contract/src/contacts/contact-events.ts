import type { ContactEvent, PersonErased } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { contactDetailsSchema } from './contact-view.ts'

const id = z.string()

/** An import as the history shows it: of the contacts only how many. */
export interface ShownImport {
  readonly type: 'ContactsImported'
  readonly added: number
  readonly changed: number
}

/** An erasure as the history shows it: of the notes in which somebody stood nothing, since not everybody sees them. */
export type ShownErasure = Omit<PersonErased, 'notes'>

/** What happens to contacts, as the history shows it. */
export type ShownContactEvent =
  | Exclude<ContactEvent, { readonly type: 'ContactsImported' | 'PersonErased' }>
  | ShownImport
  | ShownErasure

export const contactEvents = [
  z.object({ type: z.literal('ContactAdded'), contact: id, details: contactDetailsSchema.nullable() }),
  z.object({ type: z.literal('ContactChanged'), contact: id, details: contactDetailsSchema.nullable() }),
  z.object({ type: z.literal('ContactsImported'), added: z.int(), changed: z.int() }),
  z.object({
    type: z.literal('PersonErased'),
    contact: id.nullable(),
    emails: z.array(z.string()),
    names: z.array(z.string()),
    texts: z.array(z.string()),
    workshops: z.array(id),
    questionnaires: z.array(id),
    time: z.array(id),
  }),
] as const
