import { useLingui } from '@lingui/react/macro'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import type { Column } from '../../../components/data-table/column.ts'
import { DisplayButton } from '../../../components/filter-bar/display-button.tsx'
import { FilterBar } from '../../../components/filter-bar/filter-bar.tsx'
import { SavedViewsButton } from '../../../components/saved-views/saved-views-button.tsx'
import { PageTitle } from '../../../frame/page-title.tsx'
import { AddTaskButton } from '../add/add-task-button.tsx'
import type { ListedTask } from '../list/listed-task.ts'
import { taskAddress } from '../list/task-fields.ts'
import { inPlayOnly, type TaskList, textOf } from '../list/use-task-list.ts'
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
  const { view, onView, fields, all, rows, hidden } = list
  return (
    <>
      <div className="visually-hidden">
        <PageTitle>{t`Tasks`}</PageTitle>
      </div>
      <FilterBar
        view={view}
        onView={onView}
        fields={fields}
        textOf={textOf}
        rows={all}
        implied={inPlayOnly}
        all={all.length - hidden}
        shown={rows.length}
      >
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
      </FilterBar>
    </>
  )
}
