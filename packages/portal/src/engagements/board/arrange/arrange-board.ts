import type { TaskState } from '@fairlead/contract'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { BoardColumn } from './board-columns.ts'

/** A lane across a board: the tasks of one group, by column. */
export interface BoardLane {
  /** The group; `null` of the one lane of a board without groups. */
  readonly group: string | null
  readonly cells: readonly (readonly ListedTask[])[]
  readonly count: number
  readonly isOpen: boolean
}

/** One line of a board: the heading of a lane, or the next card of each column. */
export type BoardLine =
  | { readonly kind: 'lane'; readonly id: string; readonly lane: BoardLane; readonly group: string }
  | { readonly kind: 'cards'; readonly id: string; readonly cards: readonly (ListedTask | null)[] }

/** A board: its lanes, the lines that these are drawn as, and how many tasks stand in each column. */
export interface Board {
  readonly columns: readonly BoardColumn[]
  readonly lanes: readonly BoardLane[]
  readonly lines: readonly BoardLine[]
  readonly counts: readonly number[]
}

interface Arrangement {
  readonly columns: readonly BoardColumn[]
  /** What the lanes are; `null` for a board without. */
  readonly grouping: Grouping<ListedTask> | null
  /** The groups whose lanes are folded away. */
  readonly folded: ReadonlySet<string>
}

/** Arranges tasks as a board; in each cell they stand in the order given. A task in none of the columns is left out. */
export function arrangeBoard(tasks: readonly ListedTask[], { columns, grouping, folded }: Arrangement): Board {
  const columnOf = new Map<TaskState, number>(columns.flatMap(({ states }, at) => states.map((state) => [state, at])))
  const counts = columns.map(() => 0)
  const cellsOf = new Map<string | null, ListedTask[][]>((grouping?.order ?? []).map((group) => [group, []]))
  for (const task of tasks) {
    const column = columnOf.get(task.view.state)
    if (column === undefined) continue
    const group = grouping?.groupOf(task) ?? null
    const cells = cellsOf.get(group) ?? []
    cellsOf.set(group, cells)
    const cell = cells[column] ?? []
    cells[column] = cell
    cell.push(task)
    counts[column] = (counts[column] ?? 0) + 1
  }
  const lanes = [...cellsOf].flatMap(([group, cells]): readonly BoardLane[] => {
    const filled = columns.map((_, at) => cells[at] ?? [])
    const count = filled.reduce((sum, { length }) => sum + length, 0)
    return count === 0 ? [] : [{ group, cells: filled, count, isOpen: group === null || !folded.has(group) }]
  })
  return { columns, lanes, lines: lanes.flatMap(linesOf), counts }
}

function linesOf(lane: BoardLane): readonly BoardLine[] {
  const { group, cells, isOpen } = lane
  const rows = isOpen ? Math.max(...cells.map(({ length }) => length)) : 0
  const cards = Array.from({ length: rows }, (_, at): BoardLine => {
    const row = cells.map((cell) => cell[at] ?? null)
    return { kind: 'cards', id: `${group ?? ''} ${at}`, cards: row }
  })
  return group === null ? cards : [{ kind: 'lane', id: `lane ${group}`, lane, group }, ...cards]
}
