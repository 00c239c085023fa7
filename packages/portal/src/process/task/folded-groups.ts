import type { TaskView } from '@fairlead/contract'
import { needWords, type Reason, type ReasonWords, reasonWords } from '../words/reason-words.ts'

/** Tasks that do not apply for one and the same reason. */
export interface FoldedGroup {
  /** What they need and what was found. */
  readonly reason: string
  /** What they need alone. */
  readonly needs: string
  readonly tasks: readonly TaskView[]
}

/** Groups the tasks that do not apply by why, the largest group first and in page order where two are equal. */
export function foldedGroups(words: ReasonWords, tasks: readonly TaskView[]): readonly FoldedGroup[] {
  const groups = new Map<string, { readonly needs: string; readonly tasks: TaskView[] }>()
  for (const task of tasks) {
    if (task.verdict !== 'does-not') continue
    const reason = decisive(task.reasons)
    const key = reason === undefined ? '' : reasonWords(words, reason)
    const group = groups.get(key)
    if (group !== undefined) group.tasks.push(task)
    else groups.set(key, { needs: reason === undefined ? '' : needWords(words, reason), tasks: [task] })
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group })).sort((a, b) => b.tasks.length - a.tasks.length)
}

/**
 * The condition of the step that gives every one of these tasks the same verdict, so that it can be said once; `null`
 * where one of them is not under it.
 */
export function stepCondition(tasks: readonly TaskView[], verdict: 'does-not' | 'unknown'): Reason | null {
  const conditions = tasks.map((task) =>
    task.verdict === verdict ? task.reasons.find((reason) => isOfStep(reason, verdict)) : undefined,
  )
  const first = conditions[0]
  return first !== undefined && conditions.every((reason) => reason !== undefined) ? first : null
}

/** The condition of the step comes before what is asked of the task alone: it is the reason that most tasks share. */
function decisive(reasons: readonly Reason[]): Reason | undefined {
  return (
    reasons.find((reason) => isOfStep(reason, 'does-not')) ?? reasons.find((reason) => reason.verdict === 'does-not')
  )
}

function isOfStep(reason: Reason, verdict: Reason['verdict']): boolean {
  return reason.kind === 'condition' && reason.on === 'step' && reason.verdict === verdict
}
