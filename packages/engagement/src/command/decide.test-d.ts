import type { ContactCommand } from '../contact/contact-command.ts'
import type { NoteCommand } from '../note/note-command.ts'
import type { QuestionnaireCommand } from '../questionnaire/questionnaire-command.ts'
import type { RequestCommand } from '../request/request-command.ts'
import type { TimeCommand } from '../time/time-command.ts'
import type { WorkshopCommand } from '../workshop/workshop-command.ts'
import type { Command } from './command.ts'
import type { Deciders } from './decide.ts'
import type { TaskDeciders } from './decide-task.ts'
import type { DecidersOf } from './deciders-of.ts'
import type { Decision } from './decision.ts'

declare const decider: () => Decision
declare const taskDeciders: TaskDeciders
declare const workshopDeciders: DecidersOf<WorkshopCommand>
declare const questionnaireDeciders: DecidersOf<QuestionnaireCommand>
declare const contactDeciders: DecidersOf<ContactCommand>
declare const requestDeciders: DecidersOf<RequestCommand>
declare const noteDeciders: DecidersOf<NoteCommand>
declare const timeDeciders: DecidersOf<TimeCommand>
const sawIt = { type: 'AssignTask', task: '100', assignee: null, expectedRevision: 0 } as const

export const saw: Command = sawIt

// @ts-expect-error [E7] a command says which revision the person saw
export const blind: Command = { type: 'AssignTask', task: '100', assignee: null }

// @ts-expect-error [E21] a change of state says its reason, be it null
export const mute: Command = { type: 'ChangeTaskState', task: '100', to: 'cancelled', expectedRevision: 0 }

// @ts-expect-error [E36] only commands on tasks are given several at once
export const nested: Command = { type: 'ChangeTasks', commands: [{ type: 'ChangeTasks', commands: [] }] }

export const complete: Deciders = {
  ReviseFacts: decider,
  AddTask: decider,
  ChangeTasks: decider,
  AssignRole: decider,
  SetCalendar: decider,
  CompleteProcess: decider,
  ReopenProcess: decider,
  ...workshopDeciders,
  ...questionnaireDeciders,
  ...requestDeciders,
  ...contactDeciders,
  ...noteDeciders,
  ...timeDeciders,
  Undo: decider,
}

const { Undo: _, ...others } = complete
// @ts-expect-error every kind of command has a decider
export const incomplete: Deciders = others

const { EndWaiver: __, ...otherTasks } = taskDeciders
// @ts-expect-error every kind of command on a task has one too
export const incompleteOfTasks: TaskDeciders = otherTasks

const { HoldWorkshop: ___, ...otherWorkshops } = workshopDeciders
// @ts-expect-error every kind of command on a workshop has one too
export const incompleteOfWorkshops: DecidersOf<WorkshopCommand> = otherWorkshops

// @ts-expect-error an accepted decision has an event
export const empty: Decision = { ok: true }
