import type { WorkshopEvent } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { setDateSchema } from '../engagements/task-record-view.ts'
import { addedTaskSchema } from '../engagements/task-view.ts'
import {
  agendaItemSchema,
  attendeeSchema,
  heldSchema,
  lapsedSchema,
  materialSchema,
  replySchema,
  sessionSchema,
} from './workshop-view.ts'

const id = z.string()
const { attended, decisions, minutes } = heldSchema.shape
const { why, reason } = lapsedSchema.shape

/** What happens to a workshop, as its history tells it. */
export const workshopEvents = [
  z.object({
    type: z.literal('WorkshopPrepared'),
    task: id,
    agenda: z.array(agendaItemSchema).nullable(),
    attendees: z.array(attendeeSchema),
  }),
  z.object({
    type: z.literal('MaterialPut'),
    task: id,
    material: materialSchema.pick({ id: true, title: true, language: true, content: true }),
  }),
  z.object({ type: z.literal('MaterialRemoved'), task: id, material: id }),
  z.object({ type: z.literal('MaterialHandedOver'), task: id, material: id }),
  z.object({
    type: z.literal('WorkshopScheduled'),
    task: id,
    from: sessionSchema.nullable(),
    session: sessionSchema,
  }),
  z.object({ type: z.literal('WorkshopInvited'), task: id }),
  z.object({ type: z.literal('WorkshopCalledOff'), task: id, session: sessionSchema, why, reason }),
  z.object({ type: z.literal('ReplyRecorded'), task: id, reply: replySchema.omit({ at: true }) }),
  z.object({
    type: z.literal('WorkshopHeld'),
    task: id,
    session: sessionSchema,
    completes: z.boolean(),
    attended,
    decisions,
    actions: z.array(
      z.object({ task: id, added: addedTaskSchema, owner: id.nullable(), due: setDateSchema.nullable() }),
    ),
    minutes,
  }),
  z.object({ type: z.literal('MinutesRevised'), task: id, attended, decisions, minutes }),
] as const

z.discriminatedUnion('type', workshopEvents) satisfies z.ZodType<WorkshopEvent>
