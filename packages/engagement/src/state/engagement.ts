import type { KnownFacts, OutcomeId, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { TaskState } from './task-state.ts'

export type EngagementId = string
export type PersonId = string
export type ReleaseId = string
/** A day without a time zone: `yyyy-mm-dd`. */
export type CalendarDate = string
/** A moment in UTC: `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type Instant = string

/**
 * One run of a release for one customer: the fold of its events, and nothing else [E1].
 *
 * `revision` is the sequence number of the last event; a task's `revision` is that of the last event that touched it
 * and 0 before the first.
 */
export interface Engagement {
  readonly id: EngagementId
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
  /** The revision of scope and facts: of the last event that set them. */
  readonly factsRevision: number
  readonly tasks: Readonly<Record<TaskId, TaskRecord>>
  readonly processes: Readonly<Record<ProcessId, ProcessRecord>>
  readonly revision: number
}

/** Where a task stands. */
export interface TaskRecord {
  readonly state: TaskState
  /** Why it is set aside; `null` in every other state. */
  readonly reason: string | null
  readonly assignee: PersonId | null
  readonly revision: number
}

/** What became of a process; one that nobody has completed or reopened has no record. */
export interface ProcessRecord {
  readonly completion: Completion | null
  readonly revision: number
}

/** How a process ended, and who said so when. */
export interface Completion {
  readonly outcome: OutcomeId
  readonly by: PersonId
  readonly at: Instant
}

/** A task that nobody has touched. */
export const untouchedTask: TaskRecord = { state: 'not-started', reason: null, assignee: null, revision: 0 }

/** A process that nobody has completed or reopened. */
export const untouchedProcess: ProcessRecord = { completion: null, revision: 0 }
