import type { ListAddress } from '../../components/list-view/list-search.ts'
import type { ListView } from '../../components/list-view/list-view.ts'
import { taskAddress } from '../tasks/list/task-fields.ts'
import type { BoardBy } from './arrange/board-columns.ts'

const byField = 'by'

/** What the address of the board can say: the filters of the task table, what the columns are, and as groups the lanes. */
export const boardAddress: ListAddress = { fields: [...taskAddress.fields, byField], sort: null, group: null }

/** How a board is looked at: the list of its tasks, and what its columns are. */
export interface BoardView {
  readonly by: BoardBy
  readonly list: ListView
}

/** Reads what the columns are from everything that the address says; the sets where it does not say so. */
export function readBoardView(all: ListView): BoardView {
  const by = all.filters.find(({ field }) => field === byField)?.values[0] === 'state' ? 'state' : 'set'
  return { by, list: { ...all, filters: all.filters.filter(({ field }) => field !== byField) } }
}

/** The inverse of {@link readBoardView}. */
export function writeBoardView({ by, list }: BoardView): ListView {
  if (by === 'set') return list
  return { ...list, filters: [...list.filters, { field: byField, operator: 'is', values: [by] }] }
}
