import { useLingui } from '@lingui/react/macro'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import type { Column } from '../../../components/data-table/column.ts'
import { DisplayButton } from '../../../components/filter-bar/display-button.tsx'
import { SavedViewsButton } from '../../../components/saved-views/saved-views-button.tsx'
import { AddTaskButton } from '../add/add-task-button.tsx'
import type { ListedTask } from '../list/listed-task.ts'
import { taskAddress } from '../list/task-fields.ts'
import { TaskFilterBar } from '../list/task-filter-bar.tsx'
import type { TaskList } from '../list/use-task-list.ts'
import { HiddenNote } from './hidden-note.tsx'
import { usualColumns } from './task-columns.tsx'

interface TaskToolsProps {
  readonly list: TaskList
  readonly columns: readonly Column<ListedTask>[]
  readonly groupings: readonly Grouping<ListedTask>[]
}

/** What stands above the table: search, filters, display, saved views, and the way to add a task. */
export function TaskTools({ list, columns, groupings }: TaskToolsProps) {
  const { t } = useLingui()
  const { view, onView } = list
  return (
    <TaskFilterBar title={t`Tasks`} way="table" list={list}>
      <DisplayButton
        view={view}
        onView={onView}
        columns={columns}
        usualColumns={usualColumns}
        groupings={groupings}
        address={taskAddress}
      />
      <SavedViewsButton list="tasks" view={view} address={taskAddress} />
      <AddTaskButton list={list} />
      <HiddenNote list={list} />
    </TaskFilterBar>
  )
}
