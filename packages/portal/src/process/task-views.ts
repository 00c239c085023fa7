import type { TaskView } from '@fairlead/contract'
import type { StepId, TaskId } from '@fairlead/playbook'

/** The pieces of work of an engagement as a page needs them. */
export interface TaskViews {
  /** What a row of the page stands for: one, or one for each service. */
  readonly byTask: ReadonlyMap<TaskId, readonly TaskView[]>
  /** What people added under a step. */
  readonly addedTo: ReadonlyMap<StepId, readonly TaskView[]>
}

/** Arranges the tasks of an engagement for its pages. */
export function taskViews(tasks: readonly TaskView[]): TaskViews {
  return {
    byTask: Map.groupBy(tasks, ({ task }) => task),
    addedTo: Map.groupBy(
      tasks.filter(({ added }) => added !== null),
      ({ step }) => step,
    ),
  }
}

/** Everything that stands under a step, in the order of its rows; what was added comes last. */
export function viewsOfStep(
  { byTask, addedTo }: TaskViews,
  step: StepId,
  tasks: readonly TaskId[],
): readonly TaskView[] {
  const rows = [...new Set(tasks)].flatMap((id) => byTask.get(id) ?? [])
  return [...rows, ...(addedTo.get(step) ?? [])]
}
