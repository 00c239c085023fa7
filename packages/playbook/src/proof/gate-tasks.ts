import type { Requirement } from '../condition/requirement.ts'
import type { Process, Release, Source, Step, Task } from '../model/release.ts'

/** A gate at the place that makes it one. */
export interface GateTask {
  readonly task: Task
  /** The process that it is the gate of. */
  readonly gated: Process
  readonly inferred: boolean
  /** Where it is declared. */
  readonly source: Source
  /** What has to hold of whoever gets it. */
  readonly requirements: readonly Requirement[]
}

/** The gates of a release, each once for a process that it is the gate of. */
export function gatesOf({ processes }: Release): readonly GateTask[] {
  const found = new Map<string, GateTask>()
  for (const { step, task } of processes.flatMap(placedTasks)) {
    const gated = processes.find(({ id }) => id === task.gate?.process)
    if (task.gate === null || gated === undefined || found.has(`${gated.id} ${task.id}`)) continue
    const { inferred, source } = task.gate
    found.set(`${gated.id} ${task.id}`, { task, gated, inferred, source, requirements: requirementsOf(step, task) })
  }
  return [...found.values()]
}

/** The mandatory tasks that a gate waits for: those of its process but for the gates of the same process. */
export function waitsFor({ gated }: GateTask): readonly Task[] {
  return mandatoryBehind(gated).map(({ task }) => task)
}

/** What has to hold for each of the mandatory tasks that a gate waits for; nothing where everybody gets it. */
export function waitedRequirements({ gated }: GateTask): readonly (readonly Requirement[])[] {
  return mandatoryBehind(gated).map(({ step, task }) => requirementsOf(step, task))
}

function mandatoryBehind(gated: Process): readonly PlacedTask[] {
  return placedTasks(gated).filter(({ task }) => task.mandatory && task.gate?.process !== gated.id)
}

interface PlacedTask {
  readonly step: Step
  readonly task: Task
}

function placedTasks({ steps }: Process): readonly PlacedTask[] {
  return steps.flatMap((step) => step.tasks.map((task) => ({ step, task })))
}

function requirementsOf(step: Step, task: Task): readonly Requirement[] {
  return [step.condition, task.condition].flatMap((condition) => (condition === null ? [] : [condition.requirement]))
}
