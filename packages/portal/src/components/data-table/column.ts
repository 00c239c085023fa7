import type { ReactNode } from 'react'

/** Where a column's cell goes when the table has no room for columns and each row is a card of two lines. */
export type CardPlace = 'lead' | 'title' | 'detail' | 'trail' | 'none'

/** What a cell is told about its row: controls in it are reached by Tab in the row that has the focus only. */
export interface CellPlace {
  readonly tabIndex: 0 | -1
  readonly layout: 'columns' | 'cards'
}

/** One column of a table. Make the list of columns once and keep it: rows are drawn again when it changes. */
export interface Column<Row> {
  readonly id: string
  /** What its head says, and the menu that shows and hides it. */
  readonly name: string
  /** The least width in pixels. */
  readonly width: number
  /** Its part of the room that is left; without it the column stays at its least width. */
  readonly grow?: number
  /** Where there is no room for all columns, the one with the lowest rank goes first; without a rank it never goes. */
  readonly rank?: number
  readonly card: CardPlace
  readonly align?: 'end'
  /** Its head is there for whoever listens only. */
  readonly isHeadHidden?: boolean
  /** What the rows are sorted by; `null` comes last in both directions. Without it the column cannot be sorted. */
  readonly sortValue?: (row: Row) => string | number | null
  readonly cell: (row: Row, place: CellPlace) => ReactNode
}

/** The column that the rows are sorted by. */
export interface Sort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** The sort after a click on the head of a column: ascending first, then the other way round. */
export function nextSort(sort: Sort | null, column: string): Sort {
  const isTurned = sort?.column === column && sort.direction === 'ascending'
  return { column, direction: isTurned ? 'descending' : 'ascending' }
}
