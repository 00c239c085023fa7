import type { TaskView } from '@fairlead/contract'
import { isSettled } from '../components/progress/settled.ts'

/** How far a step is, of its tasks that apply or may apply. */
export interface StepProgress {
  readonly settled: number
  readonly total: number
}

/** How far the tasks of a step are; `null` where none of them counts. */
export function stepProgress(tasks: readonly TaskView[]): StepProgress | null {
  const counting = tasks.filter((view) => view.verdict !== 'does-not')
  if (counting.length === 0) return null
  return { settled: counting.filter((view) => isSettled(view.state)).length, total: counting.length }
}
