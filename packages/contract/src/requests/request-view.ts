import type { RequestClock, Turn } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { requestContentSchema } from './request-record-view.ts'

const id = z.string()

/** Whose turn it is with a request. */
export const turnSchema = z.union([
  z.object({ kind: z.enum(['approver', 'team-lead', 'nobody']) }),
  z.object({ kind: z.enum(['asker', 'assigned']), person: id }),
]) satisfies z.ZodType<Turn>

/** Until when whoever has the turn may take, in business days of a team or of the engagement. */
export const requestClockSchema = z
  .object({
    to: z.enum(['decide', 'answer', 'assign', 'accept']),
    since: z.string(),
    days: z.int(),
    of: z.union([z.object({ kind: z.literal('team'), team: id }), z.object({ kind: z.literal('engagement') })]),
    timeZone: z.string(),
    half: z.string().openapi({ description: 'When whoever has the turn is reminded' }),
    due: z.string().openapi({ description: 'When whoever decides requests is told that it takes too long' }),
  })
  .openapi('RequestClock') satisfies z.ZodType<RequestClock>

/** A request for a person as its engagement shows it. */
export const requestSchema = requestContentSchema
  .extend({
    id,
    revision: z.int(),
    turn: turnSchema,
    clock: requestClockSchema.nullable().openapi({ description: '`null` where nobody is waited for' }),
  })
  .openapi('Request')

export type RequestView = z.infer<typeof requestSchema>
export type RequestClockView = z.infer<typeof requestClockSchema>
