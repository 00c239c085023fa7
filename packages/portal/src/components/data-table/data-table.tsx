import type { ReactNode } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { PartFailure } from '../part-failure/part-failure.tsx'
import type { Grouping } from './arrange-rows.ts'
import type { Column, Sort } from './column.ts'
import classes from './data-table.module.css'
import type { GroupFolding } from './group-folding.ts'
import type { RowKey } from './row-key.ts'
import { TableSkeleton } from './table-skeleton.tsx'
import type { RowSelection } from './use-row-selection.ts'
import { useTablePart } from './use-table-part.ts'

export interface DataTableProps<Row> {
  /** What the rows are, for whoever listens: "Tasks". */
  readonly label: string
  /** Keep the list: rows are drawn again when it changes. */
  readonly columns: readonly Column<Row>[]
  /** The rows that filters have left; absent while they are on their way. A row that stays the same object is not drawn again. */
  readonly rows: readonly Row[] | undefined
  /** A function that stays the same. */
  readonly rowKey: (row: Row) => string
  /** The columns that the person wants, by id; all where it is absent. A column without a rank is always there. */
  readonly shownColumns?: readonly string[] | undefined
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort) => void
  /** Keep the object, or `null`. */
  readonly grouping?: Grouping<Row> | null
  /** Which groups are folded away, where that is kept elsewhere; without it the table keeps it as long as it is there. */
  readonly folding?: GroupFolding
  /** From `useRowSelection`; without it no row can be selected. */
  readonly selection?: RowSelection
  /** What Enter and a click do. Put a real link into the row as well, so that it opens in another tab too. */
  readonly onOpen?: (row: Row) => void
  readonly rowKeys?: readonly RowKey<Row>[]
  /** Called when the last rows come into sight, to fetch more. */
  readonly onEnd?: () => void
  /** Stands where there is no row: why, and what next. */
  readonly empty: ReactNode
  /** Why the rows could not be fetched. Rows that are there already stay. */
  readonly failure?: { readonly error: unknown; readonly onRetry: () => void } | null
}

/**
 * A table for any number of rows. It draws the lines near what the window shows, scrolls with the page, is worked by
 * keyboard like a grid, and becomes cards of two lines where the room is narrow. On paper it is whole.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, empty, failure = null } = props
  const { LoadedTable, error, retry } = useTablePart()
  if (rows === undefined && failure !== null) return <PartFailure error={failure.error} onRetry={failure.onRetry} />
  if (rows?.length === 0) return empty
  if (error !== null) return <PartFailure error={new ProblemError('offline', null, { cause: error })} onRetry={retry} />
  if (rows !== undefined && LoadedTable !== null) return <LoadedTable {...props} rows={rows} />
  return (
    <div className={classes.table}>
      <TableSkeleton />
    </div>
  )
}
