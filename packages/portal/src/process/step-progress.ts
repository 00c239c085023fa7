import type { TaskView } from '@fairlead/contract'
import type { TaskId } from '@fairlead/playbook'
import { isSettled } from '../components/progress/settled.ts'

/** How far a step is, of its tasks that apply or may apply. */
export interface StepProgress {
  readonly settled: number
  readonly total: number
}

/** How far the tasks of a step are; `null` where none of them counts. */
export function stepProgress(tasks: readonly TaskId[], views: ReadonlyMap<TaskId, TaskView>): StepProgress | null {
  const counting = [...new Set(tasks)].flatMap((id) => {
    const view = views.get(id)
    return view === undefined || view.verdict === 'does-not' ? [] : [view]
  })
  if (counting.length === 0) return null
  return { settled: counting.filter((view) => isSettled(view.state)).length, total: counting.length }
}
