import { z } from '@hono/zod-openapi'

const id = z.string()

export const searchKinds = ['note', 'task', 'page', 'contact'] as const

const marksSchema = z
  .array(z.tuple([z.int(), z.int()]))
  .openapi({ description: 'Where the words stand: from and to, in UTF-16 code units of the text' })

const found = {
  title: z.string(),
  titleMarks: marksSchema,
  /** A piece of the text around the first words that were found. */
  snippet: z.string(),
  snippetMarks: marksSchema,
}

/** Something that was found. Texts are texts: nothing in them is markup. */
export const searchHitSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('note'),
      engagement: id,
      customer: z.string(),
      release: id,
      note: id,
      type: id.nullable(),
      audience: z.enum(['internal', 'shared']),
      escalated: z.boolean(),
      by: id,
      at: z.string(),
      ...found,
    }),
    z.object({
      kind: z.literal('task'),
      /** An engagement with this task; `null` where none that can be seen runs its playbook. */
      engagement: id.nullable(),
      customer: z.string().nullable(),
      release: id,
      process: id,
      key: id,
      ...found,
    }),
    z.object({
      kind: z.literal('page'),
      engagement: id.nullable(),
      customer: z.string().nullable(),
      release: id,
      process: id,
      /** The heading under which it stands, as an anchor of the page; `null` for its beginning. */
      anchor: z.string().nullable(),
      ...found,
    }),
    z.object({ kind: z.literal('contact'), engagement: id, customer: z.string(), contact: id, ...found }),
  ])
  .openapi('SearchHit')

export const searchQuerySchema = z.object({
  q: z
    .string()
    .max(200)
    .openapi({ description: 'Words; nothing in them is an operator. The last one may be a beginning' }),
  kind: z.enum(searchKinds).optional().openapi({ description: 'Only these; without it some of each' }),
  engagement: z.string().max(200).optional().openapi({ description: 'Only what belongs to this engagement' }),
  language: z.string().max(35).default('en').openapi({ description: 'In which names and pages are shown' }),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

export const searchAnswerSchema = z.object({
  hits: z.array(searchHitSchema),
  counts: z
    .array(z.object({ kind: z.enum(searchKinds), count: z.int(), isMore: z.boolean() }))
    .openapi({ description: 'How many of each there are; counted up to 1,000, and with the first page only' }),
  next: z.string().nullable().openapi({ description: 'Where one kind was asked for and there are more' }),
})

export type SearchHit = z.infer<typeof searchHitSchema>
export type SearchKind = (typeof searchKinds)[number]
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
