import { Button } from '@mantine/core'
import { IconCircleCheck, IconUserPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ProblemError } from '../api/problem-error.ts'
import { DataTable } from '../components/data-table/data-table.tsx'
import { toggleRows } from '../components/data-table/selected-rows.ts'
import { selectedAmong, useRowSelection } from '../components/data-table/use-row-selection.ts'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { DisplayButton } from '../components/filter-bar/display-button.tsx'
import { FilterBar } from '../components/filter-bar/filter-bar.tsx'
import { useCommands } from '../components/keyboard/keyboard-context.ts'
import { filterRows } from '../components/list-view/filter-rows.ts'
import type { ListAddress } from '../components/list-view/list-search.ts'
import { useListView } from '../components/list-view/use-list-view.ts'
import { SavedViewsButton } from '../components/saved-views/saved-views-button.tsx'
import { SelectionBar } from '../components/selection-bar/selection-bar.tsx'
import { useNotice } from '../notices/notice-context.ts'
import { columns, fields, groupings } from './sample-columns.tsx'
import { type SampleTask, sampleTasks } from './sample-tasks.ts'

const address: ListAddress = { fields: fields.map(({ id }) => id), sort: null, group: null }
const rowKey = ({ key }: SampleTask) => key
const textOf = ({ id, name }: SampleTask) => `${id} ${name}`

/** What the table of the gallery shows: so many rows, none yet, or why there are none. */
export type TableLook = number | 'loading' | 'failed'

/** A whole list: filters, display, saved views, table, and what acts on the selected rows. */
export function TablePart({ look }: { readonly look: TableLook }) {
  const [tasks, setTasks] = useState(() => (typeof look === 'number' ? sampleTasks(look) : undefined))
  const [view, onView] = useListView(address)
  const tell = useNotice()
  const selection = useRowSelection()
  const rows = useMemo(
    () => (tasks === undefined ? undefined : filterRows(tasks, view, { fields, textOf })),
    [tasks, view],
  )
  const selected = selectedAmong(selection, rows ?? [], rowKey)

  function complete(done: readonly SampleTask[]): void {
    const keys = new Set(done.map(rowKey))
    setTasks((before) => before?.map((task) => (keys.has(task.key) ? { ...task, state: 'complete' } : task)))
    tell({ text: `${done.length} tasks set to Complete`, undo: () => setTasks(tasks) })
  }

  useCommands(
    useMemo(
      () => [{ id: 'sample', title: 'Export the list', section: 'This list', keywords: ['csv'], run: () => undefined }],
      [],
    ),
  )
  return (
    <>
      <FilterBar view={view} onView={onView} fields={fields} textOf={textOf} rows={tasks} shown={rows?.length ?? 0}>
        <DisplayButton view={view} onView={onView} columns={columns} groupings={groupings} address={address} />
        <SavedViewsButton list="gallery" view={view} address={address} />
      </FilterBar>
      <DataTable
        label="Tasks"
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        shownColumns={view.columns ?? undefined}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
        grouping={groupings.find(({ id }) => id === view.group) ?? null}
        selection={selection}
        onOpen={({ name }) => tell({ text: `Opened: ${name}` })}
        rowKeys={[{ letter: 's', title: 'Set to Complete', run: (task) => complete([task]) }]}
        failure={look === 'failed' ? { error: new ProblemError('offline', null), onRetry: () => undefined } : null}
        empty={
          <EmptyState
            title="No task matches"
            action={
              <Button variant="default" size="xs" onClick={() => onView({ ...view, text: '', filters: [] })}>
                Show all tasks
              </Button>
            }
          >
            No task of this engagement has all of what you filter by.
          </EmptyState>
        }
      />
      <SelectionBar
        count={selected.length}
        total={rows?.length ?? 0}
        onSelectAll={() => selection.change((before) => toggleRows(before, (rows ?? []).map(rowKey)))}
        onClear={selection.clear}
      >
        <Button
          size="xs"
          leftSection={<IconCircleCheck size={15} aria-hidden />}
          onClick={() => {
            complete(selected)
            selection.clear()
          }}
        >
          Complete
        </Button>
        <Button size="xs" variant="default" leftSection={<IconUserPlus size={15} aria-hidden />}>
          Assign
        </Button>
      </SelectionBar>
    </>
  )
}
