import type { ReactNode } from 'react'
import { FilterBar } from '../../../components/filter-bar/filter-bar.tsx'
import { PageTitle } from '../../../frame/page-title.tsx'
import { TaskWays } from '../task-ways.tsx'
import { inPlayOnly, type TaskList, textOf } from './use-task-list.ts'

interface TaskFilterBarProps {
  readonly title: string
  /** How the tasks are shown. */
  readonly way: 'table' | 'board'
  readonly list: TaskList
  readonly children: ReactNode
}

/** What stands above the tasks of an engagement, however they are shown: the title for those who listen, search, filters. */
export function TaskFilterBar({ title, way, list, children }: TaskFilterBarProps) {
  const { view, onView, fields, all, rows, hidden } = list
  return (
    <>
      <div className="visually-hidden">
        <PageTitle>{title}</PageTitle>
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
        before={<TaskWays current={way} />}
      >
        {children}
      </FilterBar>
    </>
  )
}
