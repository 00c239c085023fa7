import type { TaskView } from '@fairlead/contract'
import type { FactId } from '@fairlead/playbook'

/** The tasks that a fact keeps from being decided, by the fact: they may apply, and whether they do waits for it. */
export function waitingTasks<T extends Pick<TaskView, 'verdict' | 'reasons'>>(
  tasks: readonly T[],
): ReadonlyMap<FactId, readonly T[]> {
  const waiting = new Map<FactId, T[]>()
  for (const task of tasks) {
    for (const fact of task.verdict === 'unknown' ? missingFacts(task.reasons) : []) {
      const known = waiting.get(fact)
      if (known === undefined) waiting.set(fact, [task])
      else known.push(task)
    }
  }
  return waiting
}

/** The facts that conditions ask for and that nobody knows, each once. */
function missingFacts(reasons: TaskView['reasons']): ReadonlySet<FactId> {
  const read = reasons.flatMap((reason) =>
    reason.kind === 'condition' && reason.verdict === 'unknown' ? reason.read : [],
  )
  return new Set(read.flatMap(({ fact, value }) => (value === null ? [fact] : [])))
}
