import { z } from '@hono/zod-openapi'
import { contactCommands } from '../contacts/contact-commands.ts'
import { noteCommands } from '../notes/note-commands.ts'
import { questionnaireCommands } from '../questionnaires/command-input.ts'
import { requestCommands } from '../requests/request-commands.ts'
import { timeCommands } from '../time/time-commands.ts'
import { workshopCommands } from '../workshops/workshop-input.ts'
import { date, expectedRevision, id, reason, ofTask as task, text } from './input-parts.ts'
import { factsSchema, scopedServiceSchema } from './known-view.ts'
import { taskStateSchema } from './task-view.ts'
import { calendarSchema, partySchema } from './team-view.ts'

const known = {
  scope: z.array(scopedServiceSchema).max(200),
  facts: factsSchema,
  sources: z
    .record(z.string(), text.trim().max(500))
    .default({})
    .openapi({ description: 'Where facts come from, by their ids, in the words of who enters them' }),
}

export const createEngagementSchema = z
  .strictObject({ customer: text.trim().min(1).max(200), startDate: date, ...known })
  .openapi('CreateEngagement')

/** A scope and facts to be looked at before they are set. */
export const previewSchema = z.strictObject(known).openapi('Preview')

const taskCommands = [
  z.strictObject({ type: z.literal('ChangeTaskState'), to: taskStateSchema, reason: reason.nullable(), ...task }),
  z.strictObject({ type: z.literal('AssignTask'), assignee: id.nullable(), ...task }),
  z.strictObject({ type: z.literal('SetTaskDate'), due: date.nullable(), reason: reason.nullable(), ...task }),
  z.strictObject({ type: z.literal('WaiveTask'), reason, approver: id, until: date.nullable(), ...task }),
  z.strictObject({ type: z.literal('ApproveWaiver'), ...task }),
  z.strictObject({ type: z.literal('EndWaiver'), ...task }),
  z.strictObject({ type: z.literal('OverruleGate'), reason, ...task }),
  z.strictObject({
    type: z.literal('LinkEvidence'),
    content: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('link'), title: text.trim().max(500), href: z.string().max(2000) }),
      z.strictObject({ kind: z.literal('note'), text: text.trim().max(5000) }),
      z.strictObject({
        kind: z.literal('file'),
        name: text.trim().max(200),
        hash: z.string().length(64),
        size: z.int().min(0),
      }),
    ]),
    ...task,
  }),
  z.strictObject({ type: z.literal('UnlinkEvidence'), evidence: id, ...task }),
] as const

const taskCommandSchema = z.discriminatedUnion('type', taskCommands).openapi('TaskCommand')

/** What a person may ask of an engagement that exists. */
export const commandSchema = z
  .discriminatedUnion('type', [
    ...taskCommands,
    ...requestCommands,
    ...questionnaireCommands,
    ...contactCommands,
    ...timeCommands,
    z.strictObject({ type: z.literal('ReviseFacts'), ...known, expectedRevision }),
    z.strictObject({ type: z.literal('ChangeTasks'), commands: z.array(taskCommandSchema).min(1).max(10_000) }),
    z.strictObject({
      type: z.literal('AddTask'),
      name: text.trim().min(1).max(500),
      mandatory: z.boolean(),
      process: id,
      step: id,
      role: id.nullable(),
      service: id.nullable(),
    }),
    z.strictObject({
      type: z.literal('AssignRole'),
      role: id,
      service: id.nullable(),
      people: z.array(id).max(50),
      primary: id.nullable(),
      expectedRevision,
    }),
    z.strictObject({ type: z.literal('SetCalendar'), party: partySchema, calendar: calendarSchema, expectedRevision }),
    z.strictObject({ type: z.literal('CompleteProcess'), process: id, outcome: id, expectedRevision }),
    z.strictObject({ type: z.literal('ReopenProcess'), process: id, expectedRevision }),
    ...workshopCommands,
    ...noteCommands,
    z.strictObject({ type: z.literal('Undo'), seq: z.int().min(1) }),
  ])
  .openapi('Command')

export type CreateEngagementInput = z.input<typeof createEngagementSchema>
export type PreviewInput = z.input<typeof previewSchema>
export type CommandInput = z.input<typeof commandSchema>
/** A command as it was read, with what may be left out. */
export type ReadCommand = z.output<typeof commandSchema>
export type TaskCommandInput = z.input<typeof taskCommandSchema>
