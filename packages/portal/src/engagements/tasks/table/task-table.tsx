import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useMemo } from 'react'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { toggleRows } from '../../../components/data-table/selected-rows.ts'
import { selectedAmong, useRowSelection } from '../../../components/data-table/use-row-selection.ts'
import { useListView } from '../../../components/list-view/use-list-view.ts'
import { mayWork } from '../../../process/may-work-on.ts'
import type { ProcessSurface } from '../../../process/process-surface.ts'
import { BulkBar } from '../bulk/bulk-bar.tsx'
import { BulkParts } from '../bulk/bulk-parts.tsx'
import { useBulk } from '../bulk/use-bulk.ts'
import type { ListedTask } from '../list/listed-task.ts'
import { taskAddress } from '../list/task-fields.ts'
import { useTaskList } from '../list/use-task-list.ts'
import { focusLine } from './focus-line.ts'
import { NoTasks } from './no-tasks.tsx'
import { taskColumns, usualColumns } from './task-columns.tsx'
import classes from './task-table.module.css'
import { TaskTools } from './task-tools.tsx'
import { useTaskGroupings } from './use-task-groupings.ts'
import { useTaskRowKeys } from './use-task-row-keys.ts'

const rowKey = ({ key }: ListedTask) => key

interface TaskTableProps {
  readonly engagement: EngagementView
  readonly surface: ProcessSurface
}

/** The table with what finds and arranges its rows above, and what changes those that are selected below. */
export function TaskTable({ engagement, surface }: TaskTableProps) {
  const { t } = useLingui()
  const list = useTaskList(surface, useListView(taskAddress))
  const { view, onView, rows, names } = list
  const selection = useRowSelection()
  const bulk = useBulk(engagement, selection.clear)
  const columns = useMemo(() => taskColumns(names), [names])
  const groupings = useTaskGroupings(list, surface.today)
  const rowKeys = useTaskRowKeys({ surface, selection, rows, bulk })
  const keys = useMemo(() => selectedAmong(selection, rows, rowKey).map(rowKey), [selection, rows])
  const { openTask } = surface
  const open = useCallback(({ key }: ListedTask) => openTask(key), [openTask])
  return (
    <div className={classes.page}>
      <TaskTools list={list} columns={columns} groupings={groupings} />
      <DataTable
        label={t`Tasks`}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        shownColumns={view.columns ?? usualColumns}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
        grouping={groupings.find(({ id }) => id === view.group) ?? null}
        {...(mayWork(surface.can) ? { selection } : {})}
        onOpen={open}
        rowKeys={rowKeys}
        empty={<NoTasks list={list} />}
      />
      <BulkBar
        keys={keys}
        total={rows.length}
        bulk={bulk}
        onSelectAll={() => selection.change((before) => toggleRows(before, rows.map(rowKey)))}
        onClear={selection.clear}
      />
      <BulkParts bulk={bulk} onAnswered={focusLine} />
    </div>
  )
}
