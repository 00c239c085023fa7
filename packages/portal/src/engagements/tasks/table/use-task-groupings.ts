import { useMemo } from 'react'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import type { ListedTask } from '../list/listed-task.ts'
import { taskGroupings } from '../list/task-groupings.ts'
import type { TaskList } from '../list/use-task-list.ts'

const noTasks: readonly ListedTask[] = []

/** What the tasks can be put under; the same objects while tasks change, unless the weeks in which they are due are asked for. */
export function useTaskGroupings({ names, rows, view }: TaskList, today: string): readonly Grouping<ListedTask>[] {
  const tasks = view.group === 'week' ? rows : noTasks
  return useMemo(() => taskGroupings({ names, today, tasks }), [names, today, tasks])
}
