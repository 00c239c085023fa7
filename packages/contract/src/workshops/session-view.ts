import { z } from '@hono/zod-openapi'
import { attendeeSchema, sessionSchema } from './workshop-view.ts'

const id = z.string()

export const sessionStages = ['scheduled', 'held', 'cancelled', 'no-show'] as const

/** A session of a workshop, in whichever engagement. */
export const calendarSessionSchema = z
  .object({
    engagement: id,
    customer: z.string(),
    release: id,
    key: id.openapi({ description: 'Of the piece of work within its engagement' }),
    task: id.openapi({ description: 'Of the release, which has its names' }),
    service: id.nullable(),
    process: id,
    ...sessionSchema.shape,
    attendees: z.array(attendeeSchema),
    isInvited: z.boolean(),
    stage: z.enum(sessionStages),
  })
  .openapi('CalendarSession')

export type CalendarSessionView = z.infer<typeof calendarSessionSchema>
export type SessionStage = (typeof sessionStages)[number]
