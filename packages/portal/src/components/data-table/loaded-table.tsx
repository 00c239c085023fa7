import type { CSSProperties } from 'react'
import classes from './data-table.module.css'
import { paperTemplate } from './fitting-columns.ts'
import { PrintedLines } from './printed-lines.tsx'
import { TableHead } from './table-head.tsx'
import { type DrawnTable, TableLine } from './table-line.tsx'
import { type LoadedTableProps, useLoadedTable } from './use-loaded-table.ts'
import { usePrinting } from './use-printing.ts'

/** A table that has rows. */
export function LoadedTable<Row>(props: LoadedTableProps<Row>) {
  const { table, body, template, virtual, handlers, selectAll, drawn } = useLoadedTable(props)
  const { items, columns, layout, grouping, selected, share, isSelectable } = drawn
  const isPrinting = usePrinting()
  const hasBoxes = isSelectable && !isPrinting
  return (
    <div
      className={classes.table}
      style={asVariable('--table-columns', isPrinting ? paperTemplate(columns) : template)}
      data-selecting={selected.keys.size > 0}
    >
      {/* The lines are what is interactive: their keys reach the table by bubbling, as it alone knows which is next. */}
      <table
        ref={table}
        role={grouping === null ? 'grid' : 'treegrid'}
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        {...(isSelectable ? { 'aria-multiselectable': true } : {})}
        {...handlers}
      >
        <TableHead
          columns={columns}
          sort={props.sort ?? null}
          onSort={props.onSort}
          selected={hasBoxes ? share(null) : null}
          onSelectAll={selectAll}
          above={isPrinting ? null : groupAbove(drawn, virtual.first)}
          isScrolled={virtual.first > 0}
          isHidden={layout === 'cards' && !isPrinting}
        />
        {isPrinting ? (
          <PrintedLines {...drawn} isSelectable={false} />
        ) : (
          <tbody ref={body} className={classes.body} style={{ height: virtual.height }}>
            {virtual.lines.map(({ index, start }) => (
              <TableLine key={items[index]?.id ?? index} {...drawn} index={index} start={start} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

/** The group that is being read, once its heading has gone out of sight. */
function groupAbove<Row>({ items, grouping }: Pick<DrawnTable<Row>, 'items' | 'grouping'>, first: number) {
  if (grouping === null || first === 0) return null
  const item = items.findLast((other, at) => at <= first && other.kind === 'group')
  return item?.kind === 'group' ? { item, name: grouping.nameOf(item.group) } : null
}

function asVariable(name: `--${string}`, value: string): CSSProperties {
  // React's type knows the properties of CSS only, and this is a variable.
  return { [name]: value } as CSSProperties
}
