import type { FactId, FactValue, ProcessId, Requirement, ServiceId, Source, StepId, TaskId } from '@fairlead/playbook'

/** `unknown` means that a fact is missing; such a task stays in sight, it is never dropped silently [E5]. */
export type Verdict = 'applies' | 'does-not' | 'unknown'

/** Which tasks apply to an engagement, and for each task why or why not; their order is the release's, not this record's. */
export interface Plan {
  readonly tasks: Readonly<Record<TaskId, PlannedTask>>
}

/** One task of the plan, asked at one of its places. */
export interface PlannedTask {
  readonly task: TaskId
  /** The place that the reasons are about; of a task with several places, the first with the strongest verdict [E10]. */
  readonly process: ProcessId
  readonly step: StepId
  readonly verdict: Verdict
  /** Everything that was asked, in order; the verdict is the weakest of theirs. */
  readonly reasons: readonly PlanReason[]
}

/** One question that was asked about a task, with its answer. */
export type PlanReason =
  /** The task is for these services; `inScope` are those of them that the engagement covers. */
  | {
      readonly kind: 'service'
      readonly verdict: Verdict
      readonly services: readonly ServiceId[]
      readonly inScope: readonly ServiceId[]
    }
  /** A condition of the step or the task, the facts it read, and where it stands. */
  | {
      readonly kind: 'condition'
      readonly verdict: Verdict
      readonly on: 'step' | 'task'
      readonly text: string
      readonly requirement: Requirement
      readonly read: readonly FactRead[]
      readonly source: Source
    }

/** A fact as a condition found it; `value` is `null` where it is unknown. */
export interface FactRead {
  readonly fact: FactId
  readonly value: FactValue | null
}
