import type { EngagementEvent } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factsSchema, taskStateSchema } from './engagement-view.ts'

const id = z.string()

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EngagementCreated'),
    release: id,
    customer: z.string(),
    startDate: z.string(),
    scope: z.array(id),
    facts: factsSchema,
  }),
  z.object({ type: z.literal('FactsRevised'), scope: z.array(id), facts: factsSchema }),
  z.object({
    type: z.literal('TaskStateChanged'),
    task: id,
    from: taskStateSchema,
    to: taskStateSchema,
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('TaskAssigned'), task: id, from: id.nullable(), to: id.nullable() }),
  z.object({ type: z.literal('ProcessCompleted'), process: id, outcome: id }),
  z.object({ type: z.literal('ProcessReopened'), process: id }),
]) satisfies z.ZodType<EngagementEvent>

/** One event of an engagement's history: who did what, when. */
export const historyEntrySchema = z
  .object({ engagement: id, seq: z.int(), at: z.string(), actor: id, event: eventSchema })
  .openapi('HistoryEntry')

export const historySchema = z
  .object({
    entries: z.array(historyEntrySchema),
    /** Send it as `before` to read on; `null` at the beginning of the history. */
    next: z.int().nullable(),
  })
  .openapi('History')

export type HistoryEntry = z.infer<typeof historyEntrySchema>
export type HistoryPage = z.infer<typeof historySchema>
