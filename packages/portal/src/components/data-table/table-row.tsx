import { useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import type { CellPlace, Column } from './column.ts'
import classes from './data-table.module.css'

export interface TableRowProps<Row> {
  readonly id: string
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly layout: 'columns' | 'cards'
  readonly ariaRow: number
  /** The distance from the first line in pixels; `null` where lines follow each other, as on paper. */
  readonly start: number | null
  readonly isActive: boolean
  /** `null` where rows cannot be selected. */
  readonly isSelected: boolean | null
  readonly level: number | null
}

/** The places of a cell, made once so that a row is drawn again only when something of it changes. */
const places: Readonly<Record<'columns' | 'cards', readonly [CellPlace, CellPlace]>> = {
  columns: [
    { layout: 'columns', tabIndex: -1 },
    { layout: 'columns', tabIndex: 0 },
  ],
  cards: [
    { layout: 'cards', tabIndex: -1 },
    { layout: 'cards', tabIndex: 0 },
  ],
}

function Row<T>({ id, row, columns, layout, ariaRow, start, isActive, isSelected, level }: TableRowProps<T>) {
  const { t } = useLingui()
  const place = places[layout][isActive ? 1 : 0]
  const isCard = layout === 'cards'
  const details = isCard ? columns.filter(({ card }) => card === 'detail') : []
  return (
    <tr
      className={classes.row}
      data-line={id}
      data-layout={layout}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={ariaRow}
      {...(level === null ? {} : { 'aria-level': level })}
      {...(isSelected === null ? {} : { 'aria-selected': isSelected })}
      {...(start === null ? {} : { style: { transform: `translateY(${start}px)` } })}
    >
      {isSelected === null ? null : (
        <td className={classes.select} data-select>
          <input type="checkbox" checked={isSelected} onChange={nothing} tabIndex={-1} aria-label={t`Select`} />
        </td>
      )}
      {columns.map((column) => {
        if (isCard && column.card === 'detail') return null
        const Cell = column.card === 'title' ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            className={classes.cell}
            data-card={column.card}
            data-align={column.align}
            {...(Cell === 'th' ? { scope: 'row' } : {})}
          >
            {column.cell(row, place)}
          </Cell>
        )
      })}
      {details.length === 0 ? null : (
        <td className={classes.details}>
          {details.map((column) => (
            <span key={column.id} className={classes.cell}>
              {column.cell(row, place)}
            </span>
          ))}
        </td>
      )}
    </tr>
  )
}

/** The table hears the click. */
function nothing(): void {}

/** One row of a table. It is drawn again only when its own data, its place or the columns change. */
// `memo` forgets that the component is generic.
export const TableRow = memo(Row) as typeof Row
