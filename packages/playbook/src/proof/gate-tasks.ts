import type { Requirement } from '../condition/requirement.ts'
import type { Process, Release, Source, Task, TaskId } from '../model/release.ts'

/** A gate of a release, for one process that it is the gate of. */
export interface GateTask {
  readonly task: Task
  readonly gated: Process
  readonly inferred: boolean
  /** Where it is declared. */
  readonly source: Source
  /** What has to hold of whoever gets it. */
  readonly requirement: Requirement
  /** The mandatory tasks of the process but for its own gates: they keep it shut. */
  readonly waitsFor: readonly WaitedTask[]
}

export interface WaitedTask {
  readonly id: TaskId
  /** What has to hold of whoever gets it. */
  readonly requirement: Requirement
}

/** The gates of a release, each once for a process that it is the gate of. */
export function gatesOf({ processes }: Release): readonly GateTask[] {
  const requirements = requirementsByTask(processes)
  const requirementOf = (id: TaskId): Requirement => requirements.get(id) ?? { kind: 'all', of: [] }
  const byId = new Map(processes.map((process) => [process.id, process]))
  const found = new Map<string, GateTask>()
  const tasks = processes.flatMap(tasksOf)
  const isGateOf = new Set(tasks.flatMap(({ id, gate }) => (gate === null ? [] : [`${gate.process} ${id}`])))
  for (const task of tasks) {
    const gated = task.gate === null ? undefined : byId.get(task.gate.process)
    if (task.gate === null || gated === undefined || found.has(`${gated.id} ${task.id}`)) continue
    const { inferred, source } = task.gate
    const waitsFor = tasksOf(gated)
      .filter((other) => other.mandatory && !isGateOf.has(`${gated.id} ${other.id}`))
      .map(({ id }) => ({ id, requirement: requirementOf(id) }))
    const requirement = requirementOf(task.id)
    found.set(`${gated.id} ${task.id}`, { task, gated, inferred, source, requirement, waitsFor })
  }
  return [...found.values()]
}

function tasksOf({ steps }: Process): readonly Task[] {
  return steps.flatMap(({ tasks }) => tasks)
}

/** Who gets a task: whoever gets it at one of its places, where its condition and that of its step hold. */
function requirementsByTask(processes: readonly Process[]): ReadonlyMap<TaskId, Requirement> {
  const places = Map.groupBy(
    processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks.map((task) => ({ step, task })))),
    ({ task }) => task.id,
  )
  return new Map(
    [...places].map(([id, of]): [TaskId, Requirement] => [
      id,
      {
        kind: 'any',
        of: of.map(({ step, task }) => ({
          kind: 'all',
          of: [step.condition, task.condition].flatMap((condition) =>
            condition === null ? [] : [condition.requirement],
          ),
        })),
      },
    ]),
  )
}
