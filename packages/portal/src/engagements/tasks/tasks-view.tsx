import { useOpenEngagement } from '../view/engagement-context.ts'
import { AllTasks } from './all-tasks.tsx'
import { TaskTable } from './table/task-table.tsx'

/** All tasks of the engagement's plan in one table, to find, to group and to change, one or many at once. */
export function TasksView() {
  const { engagement } = useOpenEngagement()
  return <AllTasks>{(surface) => <TaskTable engagement={engagement} surface={surface} />}</AllTasks>
}
