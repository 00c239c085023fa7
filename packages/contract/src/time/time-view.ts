import { z } from '@hono/zod-openapi'
import { historyEntrySchema } from '../engagements/history.ts'
import { timeEntrySchema } from './time-events.ts'

const id = z.string()
const minutes = z.int()

/** An entry in its engagement. */
export const timeRowSchema = timeEntrySchema.extend({ id, revision: z.int() }).openapi('TimeRow')

/** The time of one engagement: what of it whoever asks may see. */
export const engagementTimeSchema = z
  .object({
    minutes,
    tasks: z.array(z.object({ task: id, minutes })),
    /** `null` is what was worked for no service in particular. */
    services: z.array(z.object({ service: id.nullable(), minutes })),
    people: z.array(z.object({ person: id, minutes })),
    entries: z.array(timeRowSchema).openapi({ description: 'The newest day first' }),
    next: z.string().nullable().openapi({ description: 'Send it as `cursor` to read on' }),
  })
  .openapi('EngagementTime')

/** All that happened to one entry. */
export const timePastSchema = z.object({ entries: z.array(historyEntrySchema) }).openapi('TimePast')

/** An entry beside those of other engagements, with what it takes to say what it is about. */
export const placedTimeSchema = timeRowSchema
  .extend({
    engagement: id,
    customer: z.string(),
    release: id,
    /** By language; what people added has one name, under `und`. */
    taskName: z.record(z.string(), z.string()).nullable(),
    process: id.nullable().openapi({ description: 'On whose page the task stands' }),
    serviceName: z.record(z.string(), z.string()).nullable(),
  })
  .openapi('PlacedTime')

/** What somebody worked in a week, over all engagements. */
export const timeWeekSchema = z
  .object({
    person: id,
    days: z.array(z.string()).openapi({ description: 'From Monday to Sunday' }),
    mayChange: z.boolean().openapi({ description: 'Whether who asks may enter and change it' }),
    entries: z.array(placedTimeSchema),
  })
  .openapi('TimeWeek')

export type TimeRowView = z.infer<typeof timeRowSchema>
export type EngagementTimeView = z.infer<typeof engagementTimeSchema>
export type TimePast = z.infer<typeof timePastSchema>
export type PlacedTimeView = z.infer<typeof placedTimeSchema>
export type TimeWeekView = z.infer<typeof timeWeekSchema>
