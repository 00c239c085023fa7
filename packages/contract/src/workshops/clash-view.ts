import type { Clash } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { partySchema } from '../engagements/team-view.ts'

const id = z.string()
const isOptional = z.boolean().openapi({ description: 'Whether only those are concerned who may stay away' })

/** Why a time is a bad one for a session. */
export const clashSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('past'), now: z.string() }),
    z.object({
      kind: z.literal('day-off'),
      party: partySchema,
      date: z.string(),
      why: z.enum(['weekday', 'holiday']),
      isOptional,
    }),
    z.object({
      kind: z.literal('outside-hours'),
      party: partySchema,
      begins: z.string(),
      ends: z.string(),
      from: z.string(),
      to: z.string(),
      timeZone: z.string(),
      isOptional,
    }),
    z.object({
      kind: z.literal('busy'),
      who: z.string().openapi({ description: 'The address of an attendee, or the id of the host' }),
      at: z.object({ engagement: id, task: id, start: z.string(), minutes: z.int() }),
      isOptional,
    }),
  ])
  .openapi('Clash') satisfies z.ZodType<Clash>

export type ClashView = z.infer<typeof clashSchema>
