import type { Grouping, TableItem } from './arrange-rows.ts'
import type { Column } from './column.ts'
import type { SelectedRows } from './selected-rows.ts'
import type { SelectedShare } from './selected-share.ts'
import { TableGroup } from './table-group.tsx'
import { TableRow } from './table-row.tsx'

/** What the lines of a table are drawn from. */
export interface DrawnTable<Row> {
  readonly items: readonly TableItem<Row>[]
  readonly columns: readonly Column<Row>[]
  readonly layout: 'columns' | 'cards'
  readonly grouping: Grouping<Row> | null
  readonly activeIndex: number
  readonly selected: SelectedRows
  readonly share: (group: string | null) => SelectedShare
  readonly isSelectable: boolean
}

interface TableLineProps<Row> extends DrawnTable<Row> {
  readonly index: number
  /** The distance from the first line in pixels; `null` where lines follow each other. */
  readonly start: number | null
}

/** One line of a table: a row, or the heading of a group. */
export function TableLine<Row>({ index, start, ...table }: TableLineProps<Row>) {
  const { columns, layout, grouping, selected, share, isSelectable } = table
  const item = table.items[index]
  if (item === undefined) return null
  // The head of the table is its first row.
  const place = { id: item.id, ariaRow: index + 2, start, isActive: index === table.activeIndex }
  switch (item.kind) {
    case 'row':
      return (
        <TableRow
          {...place}
          row={item.row}
          columns={columns}
          layout={layout}
          isSelected={isSelectable ? selected.keys.has(item.id) : null}
          level={grouping === null ? null : 2}
        />
      )
    case 'group':
      return (
        <TableGroup
          {...place}
          name={grouping?.nameOf(item.group) ?? item.group}
          count={item.count}
          isOpen={item.isOpen}
          selected={isSelectable ? share(item.group) : null}
        />
      )
    default:
      return item satisfies never
  }
}
