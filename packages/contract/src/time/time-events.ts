import type { TimeEntry, TimeEvent } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()

/** Minutes that somebody worked on one day. */
export const timeEntrySchema = z
  .object({
    person: id,
    day: z.string(),
    minutes: z.int(),
    task: id.nullable(),
    service: id.nullable(),
    text: z.string().nullable(),
  })
  .openapi('TimeEntry') satisfies z.ZodType<TimeEntry>

export const timeEvents = [
  z.object({ type: z.literal('TimeLogged'), entry: id, to: timeEntrySchema }),
  z.object({ type: z.literal('TimeChanged'), entry: id, from: timeEntrySchema, to: timeEntrySchema }),
  z.object({ type: z.literal('TimeRemoved'), entry: id, from: timeEntrySchema }),
] as const satisfies readonly z.ZodType<TimeEvent>[]
