import type { KnownFacts, OutcomeId, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { CalendarDate, Instant, PersonId, ReleaseId } from '../state/engagement.ts'
import type { TaskState } from '../state/task-state.ts'

/** What happened. Events are facts: they are never changed and never refused [E2]. */
export type EngagementEvent =
  | EngagementCreated
  | FactsRevised
  | TaskStateChanged
  | TaskAssigned
  | ProcessCompleted
  | ProcessReopened

export interface EngagementCreated {
  readonly type: 'EngagementCreated'
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
}

export interface FactsRevised {
  readonly type: 'FactsRevised'
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
}

export interface TaskStateChanged {
  readonly type: 'TaskStateChanged'
  readonly task: TaskId
  readonly from: TaskState
  readonly to: TaskState
  readonly reason: string | null
}

export interface TaskAssigned {
  readonly type: 'TaskAssigned'
  readonly task: TaskId
  readonly from: PersonId | null
  readonly to: PersonId | null
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

/** An event in its place: `seq` counts from 1 within the engagement, without gaps. */
export interface RecordedEvent {
  readonly engagement: string
  readonly seq: number
  readonly at: Instant
  readonly actor: PersonId
  readonly event: EngagementEvent
}
