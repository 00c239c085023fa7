import type { OutcomeId, Party, ProcessId, RoleId, ServiceId } from '@fairlead/playbook'
import type { ContactEvent } from '../contact/contact-event.ts'
import type { ContactDetails, ContactId } from '../contact/contact-record.ts'
import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { NoteEvent } from '../note/note-event.ts'
import type { RestoredNote } from '../note/note-record.ts'
import type { QuestionnaireEvent } from '../questionnaire/questionnaire-event.ts'
import type { RestoredQuestionnaire } from '../questionnaire/restored-questionnaire.ts'
import type { RequestEvent } from '../request/request-event.ts'
import type { RequestId, RequestRecord } from '../request/request-record.ts'
import type {
  CalendarDate,
  Completion,
  FactRecords,
  Instant,
  PersonId,
  ReleaseId,
  ScopedService,
} from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AddedTask, Evidence, EvidenceId, SetDate, TaskRecord } from '../state/task-record.ts'
import type { TaskState } from '../state/task-state.ts'
import type { SlotId, TeamSlot } from '../team/team-slot.ts'
import type { TimeEntry, TimeEntryId } from '../time/time-entry.ts'
import type { TimeEvent } from '../time/time-event.ts'
import type { WorkshopEvent } from '../workshop/workshop-event.ts'
import type { WorkshopContent } from '../workshop/workshop-record.ts'

/** What happened. Events are facts: they are never changed and never refused [E2]. */
export type EngagementEvent =
  | EngagementCreated
  | FactsRevised
  | TaskEvent
  | TaskAdded
  | RoleAssigned
  | CalendarSet
  | RequestEvent
  | ProcessCompleted
  | ProcessReopened
  | WorkshopEvent
  | QuestionnaireEvent
  | ContactEvent
  | NoteEvent
  | TimeEvent
  | BulkApplied
  | Undone

/** What happens to one piece of work. */
export type TaskEvent =
  | TaskStateChanged
  | TaskAssigned
  | TaskDateSet
  | TaskWaived
  | WaiverApproved
  | WaiverEnded
  | GateOverruled
  | EvidenceLinked
  | EvidenceUnlinked

export interface EngagementCreated {
  readonly type: 'EngagementCreated'
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
  readonly scope: readonly ScopedService[]
  readonly facts: FactRecords
}

export interface FactsRevised {
  readonly type: 'FactsRevised'
  readonly scope: readonly ScopedService[]
  readonly facts: FactRecords
}

export interface TaskStateChanged {
  readonly type: 'TaskStateChanged'
  readonly task: TaskKey
  readonly from: TaskState
  readonly to: TaskState
  readonly reason: string | null
}

export interface TaskAssigned {
  readonly type: 'TaskAssigned'
  readonly task: TaskKey
  readonly from: PersonId | null
  readonly to: PersonId | null
}

export interface TaskDateSet {
  readonly type: 'TaskDateSet'
  readonly task: TaskKey
  readonly from: CalendarDate | null
  /** `null` gives the playbook's rule its force back. */
  readonly to: SetDate | null
}

export interface TaskWaived {
  readonly type: 'TaskWaived'
  readonly task: TaskKey
  readonly reason: string
  readonly approver: PersonId
  readonly until: CalendarDate | null
  /** Whether who asked for it approved it with that. */
  readonly approved: boolean
}

export interface WaiverApproved {
  readonly type: 'WaiverApproved'
  readonly task: TaskKey
}

/** A waiver was refused, or taken back. */
export interface WaiverEnded {
  readonly type: 'WaiverEnded'
  readonly task: TaskKey
}

export interface GateOverruled {
  readonly type: 'GateOverruled'
  readonly task: TaskKey
  readonly from: TaskState
  readonly reason: string
  readonly blockers: readonly TaskKey[]
}

export interface EvidenceLinked {
  readonly type: 'EvidenceLinked'
  readonly task: TaskKey
  readonly evidence: Evidence
}

export interface EvidenceUnlinked {
  readonly type: 'EvidenceUnlinked'
  readonly task: TaskKey
  readonly evidence: EvidenceId
}

export interface TaskAdded {
  readonly type: 'TaskAdded'
  readonly task: TaskKey
  readonly added: AddedTask
}

export interface RoleAssigned {
  readonly type: 'RoleAssigned'
  readonly role: RoleId
  readonly service: ServiceId | null
  /** `null` leaves the role to nobody. */
  readonly slot: TeamSlot | null
}

export interface CalendarSet {
  readonly type: 'CalendarSet'
  readonly party: Party
  readonly calendar: WorkCalendar
}

export interface ProcessCompleted {
  readonly type: 'ProcessCompleted'
  readonly process: ProcessId
  readonly outcome: OutcomeId
}

export interface ProcessReopened {
  readonly type: 'ProcessReopened'
  readonly process: ProcessId
}

/** Several things that one person did to tasks at once: all of them happened, in this order. */
export interface BulkApplied {
  readonly type: 'BulkApplied'
  readonly events: readonly TaskEvent[]
}

/** What an earlier event did was taken back: the records that it touched are again what they were before it. */
export interface Undone {
  readonly type: 'Undone'
  /** The event that was taken back. */
  readonly seq: number
  readonly restored: Restoration
}

/** Records as they were, without their revisions; `null` is a record that nobody had touched. */
export interface Restoration {
  readonly known: { readonly scope: readonly ScopedService[]; readonly facts: FactRecords } | null
  readonly tasks: readonly { readonly task: TaskKey; readonly record: Omit<TaskRecord, 'revision'> | null }[]
  readonly processes: readonly { readonly process: ProcessId; readonly completion: Completion | null }[]
  readonly team: readonly { readonly slot: SlotId; readonly filled: TeamSlot | null }[]
  readonly calendars: readonly { readonly party: Party; readonly calendar: WorkCalendar | null }[]
  readonly requests: readonly { readonly request: RequestId; readonly record: Omit<RequestRecord, 'revision'> | null }[]
  readonly workshops: readonly { readonly task: TaskKey; readonly record: WorkshopContent | null }[]
  readonly questionnaires: readonly RestoredQuestionnaire[]
  readonly contacts: readonly { readonly contact: ContactId; readonly details: ContactDetails | null }[]
  readonly notes: readonly RestoredNote[]
  readonly time: readonly { readonly entry: TimeEntryId; readonly content: TimeEntry | null }[]
}

/** An event in its place: `seq` counts from 1 within the engagement, without gaps. */
export interface RecordedEvent {
  readonly engagement: string
  readonly seq: number
  readonly at: Instant
  readonly actor: PersonId
  readonly event: EngagementEvent
}
