import { z } from '@hono/zod-openapi'
import { siteCopySchema } from '../site/site-view.ts'
import { contactDetailsSchema } from './contact-view.ts'

const id = z.string()

export const personDataSchema = z
  .object({
    engagement: id,
    customer: z.string(),
    contact: z.object({ id, details: contactDetailsSchema }).nullable(),
    emails: z.array(z.string()).openapi({ description: 'Addresses by which they occur, the former ones too' }),
    names: z.array(z.string()).openapi({ description: 'By which they occur without an address' }),
    /** Every value that is kept of them, by the event that said it. An erasure takes all of these. */
    values: z.array(
      z.object({ seq: z.int(), at: z.string(), event: z.string(), kind: z.string(), value: z.unknown() }),
    ),
    workshops: z.array(
      z.object({ task: id, start: z.string().nullable(), answer: z.string().nullable(), attended: z.boolean() }),
    ),
    questionnaires: z.array(z.object({ task: id, stage: z.string(), sentAt: z.string().nullable() })),
    messages: z.array(z.object({ kind: z.string(), recipient: z.string(), state: z.string(), at: z.string() })),
    /** Texts in which their name or address occurs. Those with a `text` go with an erasure that names it; others stay. */
    mentions: z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        event: z.string(),
        task: id.nullable(),
        excerpt: z.string(),
        text: id.nullable(),
      }),
    ),
    mentionsLeftOut: z.int(),
    /** Events of an earlier version that have them in plain text, where nothing can erase them. */
    plainEvents: z.array(z.int()),
    /** Copies of the customer's site that were taken along: they may have the person in them, and no erasure reaches them. */
    copies: z.array(siteCopySchema),
    /** Other engagements in which they occur, and the contact that they are there, if they are one. */
    elsewhere: z.array(z.object({ engagement: id, customer: z.string(), contact: id.nullable() })),
  })
  .openapi('PersonData')

export type PersonData = z.infer<typeof personDataSchema>
