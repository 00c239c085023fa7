import type { KnownFacts, OutcomeId, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { CalendarDate, EngagementId, PersonId, ReleaseId } from '../state/engagement.ts'
import type { TaskState } from '../state/task-state.ts'

/**
 * What a person asks of an engagement. Every command but the first carries `expectedRevision`: the revision of the
 * record that the person was looking at. A command that saw an older one is refused, never merged [E7].
 */
export type Command = CreateEngagement | ReviseFacts | ChangeTaskState | AssignTask | CompleteProcess | ReopenProcess

export interface CreateEngagement {
  readonly type: 'CreateEngagement'
  readonly id: EngagementId
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
}

/** Replaces scope and facts as a whole. */
export interface ReviseFacts {
  readonly type: 'ReviseFacts'
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
  readonly expectedRevision: number
}

export interface ChangeTaskState {
  readonly type: 'ChangeTaskState'
  readonly task: TaskId
  readonly to: TaskState
  /** Needed in the states that `taskStates` marks; dropped in the others. */
  readonly reason: string | null
  readonly expectedRevision: number
}

export interface AssignTask {
  readonly type: 'AssignTask'
  readonly task: TaskId
  /** `null` takes the task from whoever has it. */
  readonly assignee: PersonId | null
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
