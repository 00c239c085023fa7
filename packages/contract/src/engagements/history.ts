import type { AnswersSaved, ContactEvent, EngagementEvent, Restoration, TaskEvent, Undone } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { contactEvents, type ShownContactEvent } from '../contacts/contact-events.ts'
import { noteEvents, restoredNoteSchema } from '../notes/note-events.ts'
import {
  questionnaireEvents,
  restoredQuestionnaireSchema,
  type ShownAnswersSaved,
  type ShownRestoration,
} from '../questionnaires/history-events.ts'
import { requestEvents } from '../requests/request-events.ts'
import { requestContentSchema } from '../requests/request-record-view.ts'
import { timeEntrySchema, timeEvents } from '../time/time-events.ts'
import { workshopEvents } from '../workshops/workshop-events.ts'
import { workshopContentSchema } from '../workshops/workshop-view.ts'
import { factRecordsSchema, scopedServiceSchema } from './known-view.ts'
import { setDateSchema, taskContentSchema } from './task-record-view.ts'
import { addedTaskSchema, evidenceSchema, taskStateSchema } from './task-view.ts'
import { calendarSchema, partySchema, teamSlotSchema } from './team-view.ts'

const id = z.string()
const known = { scope: z.array(scopedServiceSchema), facts: factRecordsSchema }

/** What was restored, as the history shows it. */
export type RestorationShown = Omit<Restoration, 'questionnaires' | 'contacts'> & {
  readonly questionnaires: readonly ShownRestoration[]
  readonly contacts: readonly Pick<Restoration['contacts'][number], 'contact'>[]
}

/** An event as the history shows it: what may be as large as ten thousand rows is left out. */
export type EventShown =
  | Exclude<EngagementEvent, AnswersSaved | ContactEvent | Undone>
  | ShownAnswersSaved
  | ShownContactEvent
  | (Omit<Undone, 'restored'> & { readonly restored: RestorationShown })

const taskEvents = [
  z.object({
    type: z.literal('TaskStateChanged'),
    task: id,
    from: taskStateSchema,
    to: taskStateSchema,
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('TaskAssigned'), task: id, from: id.nullable(), to: id.nullable() }),
  z.object({ type: z.literal('TaskDateSet'), task: id, from: z.string().nullable(), to: setDateSchema.nullable() }),
  z.object({
    type: z.literal('TaskWaived'),
    task: id,
    reason: z.string(),
    approver: id,
    until: z.string().nullable(),
    approved: z.boolean(),
  }),
  z.object({ type: z.literal('WaiverApproved'), task: id }),
  z.object({ type: z.literal('WaiverEnded'), task: id }),
  z.object({
    type: z.literal('GateOverruled'),
    task: id,
    from: taskStateSchema,
    reason: z.string(),
    blockers: z.array(id),
  }),
  z.object({ type: z.literal('EvidenceLinked'), task: id, evidence: evidenceSchema }),
  z.object({ type: z.literal('EvidenceUnlinked'), task: id, evidence: id }),
] as const

const taskEventSchema = z.discriminatedUnion('type', taskEvents) satisfies z.ZodType<TaskEvent>

const restoration = z.object({
  known: z.object(known).nullable(),
  tasks: z.array(z.object({ task: id, record: taskContentSchema.nullable() })),
  processes: z.array(
    z.object({ process: id, completion: z.object({ outcome: id, by: id, at: z.string() }).nullable() }),
  ),
  team: z.array(z.object({ slot: id, filled: teamSlotSchema.nullable() })),
  calendars: z.array(z.object({ party: partySchema, calendar: calendarSchema.nullable() })),
  requests: z.array(z.object({ request: id, record: requestContentSchema.nullable() })),
  workshops: z.array(z.object({ task: id, record: workshopContentSchema.nullable() })),
  questionnaires: z.array(restoredQuestionnaireSchema),
  contacts: z.array(z.object({ contact: id })),
  notes: z.array(restoredNoteSchema),
  time: z.array(z.object({ entry: id, content: timeEntrySchema.nullable() })),
}) satisfies z.ZodType<RestorationShown>

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EngagementCreated'),
    release: id,
    customer: z.string(),
    startDate: z.string(),
    ...known,
  }),
  z.object({ type: z.literal('FactsRevised'), ...known }),
  ...taskEvents,
  z.object({ type: z.literal('TaskAdded'), task: id, added: addedTaskSchema }),
  z.object({ type: z.literal('RoleAssigned'), role: id, service: id.nullable(), slot: teamSlotSchema.nullable() }),
  z.object({ type: z.literal('CalendarSet'), party: partySchema, calendar: calendarSchema }),
  ...requestEvents,
  z.object({ type: z.literal('ProcessCompleted'), process: id, outcome: id }),
  z.object({ type: z.literal('ProcessReopened'), process: id }),
  ...workshopEvents,
  ...questionnaireEvents,
  ...contactEvents,
  ...noteEvents,
  ...timeEvents,
  z.object({ type: z.literal('BulkApplied'), events: z.array(taskEventSchema) }),
  z.object({ type: z.literal('Undone'), seq: z.int(), restored: restoration }),
]) satisfies z.ZodType<EventShown>

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
