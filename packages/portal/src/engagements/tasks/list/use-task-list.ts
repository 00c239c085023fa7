import type { EngagementView } from '@fairlead/contract'
import { useMemo } from 'react'
import { filterRows } from '../../../components/list-view/filter-rows.ts'
import { withImplied } from '../../../components/list-view/implied-filters.ts'
import type { Filter, ListView } from '../../../components/list-view/list-view.ts'
import { peopleByName } from '../../../owners/person-names.ts'
import type { ProcessSurface } from '../../../process/process-surface.ts'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { type ListedTask, ListedTasks } from './listed-task.ts'
import { taskFields } from './task-fields.ts'
import { taskNames } from './task-names.ts'

/** What does not apply is hidden until somebody asks for it. */
export const inPlayOnly: readonly Filter[] = [{ field: 'verdict', operator: 'is', values: ['applies', 'unknown'] }]

export const textOf = ({ text }: ListedTask): string => text

/** How the list is looked at, and the way to change it, as `useListView` gives them. */
type ViewedList = readonly [ListView, (view: ListView) => void]

export type TaskList = ReturnType<typeof useTaskList>

/** The tasks of the open engagement as the address asks for them; the table and the board show the same. */
export function useTaskList({ index, words, people, contacts }: ProcessSurface, [view, onView]: ViewedList) {
  const { engagement, release } = useOpenEngagement()
  const listed = useMemo(() => new ListedTasks({ index, words }), [index, words])
  const all = useMemo(() => listed.of(engagement.tasks), [listed, engagement.tasks])
  const named = useMemo(() => peopleByName([...people.values()], contacts), [people, contacts])
  const names = useMemo(() => taskNames({ release, index, words, people: named }), [release, index, words, named])
  const fields = useMemo(() => taskFields(names), [names])
  const { text, filters } = view
  const rows = useMemo(
    () => filterRows(all, withImplied({ ...noView, text, filters }, inPlayOnly), { fields, textOf }),
    [all, text, filters, fields],
  )
  return { view, onView, all, rows, fields, names, hidden: useHidden(all, view.filters) }
}

const noView = { sort: null, group: null, columns: null } as const

/** How many tasks are hidden because they do not apply; none where the person has said what to show of them. */
function useHidden(all: readonly ListedTask[], filters: readonly Filter[]): number {
  const isAsked = filters.some(({ field }) => field === 'verdict')
  return useMemo(() => (isAsked ? 0 : all.filter(({ view }) => isOutOfPlay(view)).length), [all, isAsked])
}

function isOutOfPlay({ verdict }: EngagementView['tasks'][number]): boolean {
  return verdict === 'does-not'
}
