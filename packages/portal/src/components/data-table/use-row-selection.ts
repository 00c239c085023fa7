import { useCallback, useMemo, useState } from 'react'
import { noRows, type SelectedRows } from './selected-rows.ts'

/** What is selected in a table, kept beside it so that what acts on the rows can stand elsewhere. */
export interface RowSelection {
  readonly selected: SelectedRows
  readonly change: (next: (before: SelectedRows) => SelectedRows) => void
  readonly clear: () => void
}

/** A selection to give to a `DataTable` and to read; `selectedAmong` says which of the rows that are there it holds. */
export function useRowSelection(): RowSelection {
  const [selected, change] = useState(noRows)
  const clear = useCallback(() => change(noRows), [])
  return useMemo(() => ({ selected, change, clear }), [selected, clear])
}

/** The selected rows among these. A row that a filter has taken away is not acted upon, though it comes back selected. */
export function selectedAmong<Row>(
  { selected }: RowSelection,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
): readonly Row[] {
  return selected.keys.size === 0 ? [] : rows.filter((row) => selected.keys.has(rowKey(row)))
}
