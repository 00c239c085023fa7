import type { TaskView } from '@fairlead/contract'
import { type Reason, type ReasonWords, reasonWords } from '../words/reason-words.ts'

/** Tasks that do not apply for one and the same reason. */
export interface FoldedGroup {
  readonly reason: string
  readonly tasks: readonly TaskView[]
}

/** Groups the tasks that do not apply by why, the largest group first and in page order where two are equal. */
export function foldedGroups(words: ReasonWords, tasks: readonly TaskView[]): readonly FoldedGroup[] {
  const groups = new Map<string, TaskView[]>()
  for (const task of tasks) {
    if (task.verdict !== 'does-not') continue
    const reason = decisive(task.reasons)
    const key = reason === undefined ? '' : reasonWords(words, reason)
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  return [...groups]
    .map(([reason, folded]) => ({ reason, tasks: folded }))
    .sort((a, b) => b.tasks.length - a.tasks.length)
}

/** The condition of the step that rules out every one of these tasks; `null` where some apply or the reasons differ. */
export function stepRuledOut(tasks: readonly TaskView[]): Reason | null {
  const conditions = tasks.map((task) => task.reasons.find(isFalseStepCondition))
  const first = conditions[0]
  return first !== undefined && conditions.every((reason) => reason !== undefined) ? first : null
}

/** The condition of the step comes before what is asked of the task alone: it is the reason that most tasks share. */
function decisive(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(isFalseStepCondition) ?? reasons.find((reason) => reason.verdict === 'does-not')
}

function isFalseStepCondition(reason: Reason): boolean {
  return reason.kind === 'condition' && reason.on === 'step' && reason.verdict === 'does-not'
}
