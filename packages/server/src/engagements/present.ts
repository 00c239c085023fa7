import type { EngagementView, ProcessView, TaskView } from '@fairlead/contract'
import {
  countEngagement,
  countProcess,
  gateStatus,
  type PlannedTask,
  processRecord,
  processWaitsFor,
  type Standing,
  taskRecord,
} from '@fairlead/engagement'
import type { ProcessId, TaskId } from '@fairlead/playbook'
import type { Stream } from './stream.ts'

/** The contract's shape as it is made, before it is written as JSON: the same, and nobody changes it any more. */
export type Shown<T> = T extends object ? { readonly [Key in keyof T]: Shown<T[Key]> } : T

interface Presented {
  readonly stream: Stream
  readonly standing: Standing
  readonly canChange: boolean
}

/** An engagement as the API shows it to somebody who may, or may not, change it. */
export function presentEngagement({ stream, standing, canChange }: Presented): Shown<EngagementView> {
  const { engagement, createdAt, updatedAt } = stream
  const { id, customer, release, startDate, scope, facts, factsRevision, revision } = engagement
  return {
    id,
    customer,
    release,
    startDate,
    scope,
    revision,
    counts: countEngagement(standing),
    createdAt,
    updatedAt,
    facts,
    factsRevision,
    tasks: [...standing.index.tasks.keys()].flatMap((task) => presentTask(standing, task) ?? []),
    processes: [...standing.index.processes.keys()].map((process) => presentProcess(standing, process)),
    can: { change: canChange },
  }
}

/** A task of an engagement, or `null` where its release has no such task. */
export function presentTask(standing: Standing, task: TaskId): Shown<TaskView> | null {
  const placed = standing.index.tasks.get(task)
  const planned: PlannedTask | undefined = standing.plan.tasks[task]
  if (placed === undefined || planned === undefined) return null
  const { state, reason, assignee, revision } = taskRecord(standing.engagement, task)
  return {
    task,
    step: placed.step.id,
    process: placed.process.id,
    state,
    reason,
    assignee,
    revision,
    verdict: planned.verdict,
    reasons: planned.reasons,
    gate: gateStatus(standing, task),
  }
}

/** Where a process stands. */
export function presentProcess(standing: Standing, process: ProcessId): Shown<ProcessView> {
  const { completion, revision } = processRecord(standing.engagement, process)
  return {
    process,
    counts: countProcess(standing, process),
    completion,
    waitsFor: processWaitsFor(standing, process),
    revision,
  }
}
