import type { GateChange, PlanChange } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { contactDetailsSchema } from '../contacts/contact-view.ts'
import { noteContentSchema } from '../notes/note-view.ts'
import { questionnaireContentSchema } from '../questionnaires/questionnaire-content.ts'
import { requestContentSchema } from '../requests/request-record-view.ts'
import { timeEntrySchema } from '../time/time-events.ts'
import { workshopContentSchema } from '../workshops/workshop-view.ts'
import { factRecordSchema, scopedServiceSchema } from './known-view.ts'
import { taskRecordSchema } from './task-record-view.ts'
import { taskStateSchema } from './task-view.ts'
import { calendarSchema, partySchema, teamSlotSchema } from './team-view.ts'

const id = z.string()

export const planChangeSchema = z
  .object({
    task: id,
    kind: z.enum(['comes', 'goes', 'decided', 'undecided', 'mandatory', 'optional']),
    mandatory: z.boolean(),
    state: taskStateSchema,
  })
  .openapi('PlanChange') satisfies z.ZodType<PlanChange>

const gateState = z.enum(['shut', 'ready', 'open'])

export const gateChangeSchema = z
  .object({
    task: id,
    from: gateState.nullable(),
    to: gateState.nullable(),
    moreBlockers: z.array(id),
    fewerBlockers: z.array(id),
  })
  .openapi('GateChange') satisfies z.ZodType<GateChange>

/** A day that is other: of a task, when it is due. */
export const dateChangeSchema = z
  .object({ task: id, from: z.string().nullable(), to: z.string().nullable() })
  .openapi('DateChange')

/** What other scope and facts would change; nothing has happened. */
export const planDifferenceSchema = z
  .object({
    tasks: z.array(planChangeSchema),
    gates: z.array(gateChangeSchema),
    /** Tasks in play before and after that are due on another day. */
    dates: z.array(dateChangeSchema),
    /** Names of pieces of work that the engagement does not have yet: by key, the id of the task and the service. */
    names: z.record(id, z.object({ task: id, service: id.nullable() })),
  })
  .openapi('PlanDifference')

function changed<K extends z.ZodType, T extends z.ZodType>(key: K, value: T) {
  return z.array(z.object({ id: key, from: value.nullable(), to: value.nullable() }))
}

const completion = z.object({ outcome: id, by: id, at: z.string() })

/** What is other between two moments of an engagement. */
export const differenceSchema = z
  .object({
    from: z.object({ seq: z.int(), at: z.string() }),
    to: z.object({ seq: z.int(), at: z.string() }),
    plan: planDifferenceSchema,
    records: z.object({
      scope: changed(id, scopedServiceSchema),
      facts: changed(id, factRecordSchema),
      tasks: changed(id, taskRecordSchema),
      processes: changed(id, completion),
      team: changed(id, teamSlotSchema),
      calendars: changed(partySchema, calendarSchema),
      requests: changed(id, requestContentSchema),
      workshops: changed(id, workshopContentSchema),
      contacts: changed(id, contactDetailsSchema),
      time: changed(id, timeEntrySchema).openapi({ description: 'Of the time that whoever asks may see' }),
      questionnaires: z.array(
        z.object({
          id,
          from: questionnaireContentSchema.nullable(),
          to: questionnaireContentSchema.nullable(),
          answersChanged: z.int().openapi({ description: 'Answers that differ, and rows' }),
        }),
      ),
      notes: changed(id, noteContentSchema),
    }),
  })
  .openapi('Difference')

export type PlanDifferenceView = z.infer<typeof planDifferenceSchema>
export type DifferenceView = z.infer<typeof differenceSchema>
export type PlanChangeView = z.infer<typeof planChangeSchema>
export type GateChangeView = z.infer<typeof gateChangeSchema>
