import type { Flip } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factValueSchema } from './known-view.ts'

const id = z.string()
const end = z.union([z.number(), z.string()]).nullable()

const matches = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value') }),
  z.object({ kind: z.literal('range'), least: end, most: end }),
  z.object({ kind: z.literal('one-of'), values: z.array(z.string()) }),
  z.object({ kind: z.literal('other-than'), values: z.array(z.string()) }),
  z.object({ kind: z.literal('with'), members: z.array(z.string()) }),
  z.object({ kind: z.literal('without'), members: z.array(z.string()) }),
])

/** One change of one fact, or of the scope, after which a task would have another verdict. */
export const flipSchema = z
  .object({
    to: z.enum(['applies', 'does-not']),
    change: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('fact'),
        fact: id,
        from: factValueSchema.nullable(),
        value: factValueSchema,
        matches,
      }),
      z.object({ kind: z.literal('service'), add: z.boolean(), services: z.array(id) }),
    ]),
    distance: z
      .number()
      .openapi({ description: 'How much would have to be different; the nearest change has the least' }),
  })
  .openapi('Flip') satisfies z.ZodType<Flip>

export type FlipView = z.infer<typeof flipSchema>
