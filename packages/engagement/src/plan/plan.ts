import type {
  FactId,
  FactValue,
  Process,
  ProcessId,
  Requirement,
  ServiceId,
  Source,
  Step,
  StepId,
  Task,
  TaskId,
} from '@fairlead/playbook'
import type { TaskKey } from '../state/task-key.ts'

/** `unknown` means that a fact is missing; such a task stays in sight, it is never dropped silently [E5]. */
export type Verdict = 'applies' | 'does-not' | 'unknown'

/** Which pieces of work an engagement has, and for each why or why not. */
export interface Plan {
  /** In the order of the release's pages, each once; what people added stands behind the tasks of its step. */
  readonly tasks: ReadonlyMap<TaskKey, PlannedTask>
  /** What stands on the page of each process, in page order. */
  readonly onPage: ReadonlyMap<ProcessId, readonly PlacedItem[]>
}

/** One piece of work of the plan, asked at one of its places. */
export interface PlannedTask {
  readonly key: TaskKey
  readonly task: TaskId
  /** For which service, where the task is done once for each. */
  readonly service: ServiceId | null
  /** The place that the reasons are about; of a task with several places, the first with the strongest verdict [E10]. */
  readonly process: ProcessId
  readonly step: StepId
  readonly verdict: Verdict
  /** Whether any page on which it applies, or may, says that it has to be done. */
  readonly mandatory: boolean
  /** Everything that was asked, in order; the verdict is the weakest of theirs. */
  readonly reasons: readonly PlanReason[]
}

/** A piece of work in one of its places, with what that place alone says of it. */
export interface PlacedItem {
  readonly key: TaskKey
  readonly service: ServiceId | null
  readonly task: Task
  readonly step: Step
  readonly process: Process
  readonly verdict: Verdict
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
  /** The task is done once for each service, and here for this one. */
  | { readonly kind: 'per-service'; readonly verdict: Verdict; readonly service: ServiceId | null }
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
  /** Somebody added the task by hand. */
  | { readonly kind: 'added'; readonly verdict: 'applies' }

/** A fact as a condition found it; `value` is `null` where it is unknown. */
export interface FactRead {
  readonly fact: FactId
  readonly value: FactValue | null
}
