import type { FactId, KnownFacts, OutcomeId, Party, ProcessId, RoleId, ServiceId } from '@fairlead/playbook'
import type { ContactCommand } from '../contact/contact-command.ts'
import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { NoteCommand } from '../note/note-command.ts'
import type { QuestionnaireCommand } from '../questionnaire/questionnaire-command.ts'
import type { RequestCommand } from '../request/request-command.ts'
import type { CalendarDate, EngagementId, PersonId, ReleaseId, ScopedService } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AddedTask, EvidenceContent, EvidenceId } from '../state/task-record.ts'
import type { TaskState } from '../state/task-state.ts'
import type { TimeCommand } from '../time/time-command.ts'
import type { WorkshopCommand } from '../workshop/workshop-command.ts'

/**
 * What a person asks of an engagement. A command that changes a record carries `expectedRevision`: the revision of the
 * record that the person was looking at. A command that saw an older one is refused, never merged [E7].
 */
export type Command =
  | CreateEngagement
  | ReviseFacts
  | TaskCommand
  | AddTask
  | ChangeTasks
  | AssignRole
  | SetCalendar
  | RequestCommand
  | CompleteProcess
  | ReopenProcess
  | WorkshopCommand
  | QuestionnaireCommand
  | ContactCommand
  | NoteCommand
  | TimeCommand
  | Undo

/** What a person asks of one piece of work; several of them at once are {@link ChangeTasks}. */
export type TaskCommand =
  | ChangeTaskState
  | AssignTask
  | SetTaskDate
  | WaiveTask
  | ApproveWaiver
  | EndWaiver
  | OverruleGate
  | LinkEvidence
  | UnlinkEvidence

/** What is given of a customer: scope, facts, and where facts come from in the words of who enters them. */
export interface GivenKnown {
  readonly scope: readonly ScopedService[]
  readonly facts: KnownFacts
  readonly sources: Readonly<Record<FactId, string>>
}

export interface CreateEngagement extends GivenKnown {
  readonly type: 'CreateEngagement'
  readonly id: EngagementId
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
}

/** Replaces scope and facts as a whole. */
export interface ReviseFacts extends GivenKnown {
  readonly type: 'ReviseFacts'
  readonly expectedRevision: number
}

interface OfTask {
  readonly task: TaskKey
  readonly expectedRevision: number
}

export interface ChangeTaskState extends OfTask {
  readonly type: 'ChangeTaskState'
  readonly to: TaskState
  /** Needed in the states that `taskStates` marks; dropped in the others. */
  readonly reason: string | null
}

export interface AssignTask extends OfTask {
  readonly type: 'AssignTask'
  /** `null` takes the task from whoever has it. */
  readonly assignee: PersonId | null
}

/** Sets the day on which a task is due, against the rule of the playbook; `null` gives the rule its force back. */
export interface SetTaskDate extends OfTask {
  readonly type: 'SetTaskDate'
  readonly due: CalendarDate | null
  /** Needed with a day. */
  readonly reason: string | null
}

/** Asks that a mandatory task need not be done; who may approve that, and names themself, approves it with that. */
export interface WaiveTask extends OfTask {
  readonly type: 'WaiveTask'
  readonly reason: string
  readonly approver: PersonId
  readonly until: CalendarDate | null
}

export interface ApproveWaiver extends OfTask {
  readonly type: 'ApproveWaiver'
}

/** Refuses a waiver that waits for approval, or takes back one that is in force. */
export interface EndWaiver extends OfTask {
  readonly type: 'EndWaiver'
}

/** Opens a gate although it is shut. */
export interface OverruleGate extends OfTask {
  readonly type: 'OverruleGate'
  readonly reason: string
}

export interface LinkEvidence extends OfTask {
  readonly type: 'LinkEvidence'
  readonly id: EvidenceId
  readonly content: EvidenceContent
}

export interface UnlinkEvidence extends OfTask {
  readonly type: 'UnlinkEvidence'
  readonly evidence: EvidenceId
}

/** Adds a task that the playbook lacks under one of its steps; it gets the next free key. */
export interface AddTask extends AddedTask {
  readonly type: 'AddTask'
}

/** Several task commands as one: all of them or none [E36]. */
export interface ChangeTasks {
  readonly type: 'ChangeTasks'
  /** At least one. */
  readonly commands: readonly TaskCommand[]
}

/** Says who fills a role, for the engagement or for one of its services. */
export interface AssignRole {
  readonly type: 'AssignRole'
  readonly role: RoleId
  readonly service: ServiceId | null
  /** None leaves the role to nobody. */
  readonly people: readonly PersonId[]
  /** One of them; `null` takes the first. */
  readonly primary: PersonId | null
  readonly expectedRevision: number
}

/** Says when a party works. */
export interface SetCalendar {
  readonly type: 'SetCalendar'
  readonly party: Party
  readonly calendar: WorkCalendar
  readonly expectedRevision: number
}

export interface CompleteProcess {
  readonly type: 'CompleteProcess'
  readonly process: ProcessId
  readonly outcome: OutcomeId
  readonly expectedRevision: number
}

/** Takes the outcome back, so that another can be chosen. */
export interface ReopenProcess {
  readonly type: 'ReopenProcess'
  readonly process: ProcessId
  readonly expectedRevision: number
}

/** Takes back what an event did; refused where a record that it touched is not as it left it [E37]. */
export interface Undo {
  readonly type: 'Undo'
  readonly seq: number
}
