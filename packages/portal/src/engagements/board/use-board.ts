import { useCallback, useMemo, useState } from 'react'
import { arrangeRows } from '../../components/data-table/arrange-rows.ts'
import type { ListView } from '../../components/list-view/list-view.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import type { ProcessSurface } from '../../process/process-surface.ts'
import type { ListedTask } from '../tasks/list/listed-task.ts'
import { useTaskList } from '../tasks/list/use-task-list.ts'
import { taskColumns } from '../tasks/table/task-columns.tsx'
import { useTaskGroupings } from '../tasks/table/use-task-groupings.ts'
import { arrangeBoard } from './arrange/arrange-board.ts'
import { type BoardBy, boardColumns } from './arrange/board-columns.ts'
import { boardAddress, readBoardView, writeBoardView } from './board-address.ts'

const nothingFolded: ReadonlySet<string> = new Set()
const rowKey = ({ key }: ListedTask) => key

/** The board as the address asks for it; where there is room for one column, that one as `board` and all as `whole`. */
export function useBoard(surface: ProcessSurface, isNarrow: boolean) {
  const [all, onAll] = useListView(boardAddress)
  const { by, list: view } = useMemo(() => readBoardView(all), [all])
  const onView = useCallback((list: ListView) => onAll(writeBoardView({ by, list })), [onAll, by])
  const list = useTaskList(surface, [view, onView])
  const groupings = useTaskGroupings(list, surface.today)
  const grouping = groupings.find(({ id }) => id === view.group) ?? null
  const sortable = useMemo(() => taskColumns(list.names).map(({ rank, ...one }) => one), [list.names])
  const language = list.names.words.i18n.locale
  const tasks = useMemo(() => {
    const items = arrangeRows(list.rows, {
      rowKey,
      columns: sortable,
      sort: view.sort,
      grouping: null,
      folded: nothingFolded,
      language,
    })
    return items.flatMap((item) => (item.kind === 'row' ? [item.row] : []))
  }, [list.rows, sortable, view.sort, language])
  const { folded, toggleLane } = useFoldedLanes()
  const columns = useMemo(() => boardColumns(by), [by])
  const whole = useMemo(() => arrangeBoard(tasks, { columns, grouping, folded }), [tasks, columns, grouping, folded])
  const [chosen, setColumn] = useState<number | null>(null)
  // The first column with something in it, as long as the person has chosen none.
  const column = Math.min(
    chosen ??
      Math.max(
        0,
        whole.counts.findIndex((count) => count > 0),
      ),
    columns.length - 1,
  )
  const one = useMemo(
    () => arrangeBoard(tasks, { columns: columns.slice(column, column + 1), grouping, folded }),
    [tasks, columns, column, grouping, folded],
  )
  return {
    list,
    by,
    setBy: (next: BoardBy) => onAll(writeBoardView({ by: next, list: view })),
    grouping,
    groupings,
    sortable,
    board: isNarrow ? one : whole,
    whole,
    toggleLane,
    column,
    setColumn,
  }
}

function useFoldedLanes() {
  const [folded, setFolded] = useState(nothingFolded)
  const toggleLane = useCallback((group: string) => {
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(group)) next.add(group)
      return next
    })
  }, [])
  return { folded, toggleLane }
}
