import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import { useKeyboard } from '../keyboard/keyboard-context.ts'
import classes from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'
import { PrintedLines } from './printed-lines.tsx'
import { noRows, toggleRows } from './selected-rows.ts'
import { selectedShares } from './selected-share.ts'
import { tableEvents } from './table-events.ts'
import { TableHead } from './table-head.tsx'
import { type DrawnTable, TableLine } from './table-line.tsx'
import { usePrinting } from './use-printing.ts'
import { useTableFocus } from './use-table-focus.ts'
import { useTableKeyNotes } from './use-table-key-notes.ts'
import { useTableLines } from './use-table-lines.ts'
import { linesPerPage, useVirtualLines } from './use-virtual-lines.ts'
import { useWidth } from './use-width.ts'

type LoadedTableProps<Row> = DataTableProps<Row> & { readonly rows: readonly Row[] }

/** A table that has rows. */
export function LoadedTable<Row>(props: LoadedTableProps<Row>) {
  const { label, rows, rowKey, shownColumns, sort = null, grouping = null, selection, onOpen, rowKeys = [] } = props
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { hasSingleKeys } = useKeyboard()
  const width = useWidth(table)
  const isPrinting = usePrinting()
  const isSelectable = selection !== undefined
  const tableLines = useTableLines({
    rows,
    rowKey,
    columns: props.columns,
    shownColumns,
    sort,
    grouping,
    folding: props.folding,
    width,
    isSelectable,
  })
  const { items, layout, columns, template, order } = tableLines
  const { activeIndex, focusLine, onFocus, onBlur } = useTableFocus({ items, table })
  const { lines, height, range, scrollTo } = useVirtualLines({ items, layout, activeIndex, body })
  const selected = selection?.selected ?? noRows
  const share = useMemo(
    () => selectedShares({ rows, rowKey, grouping, selected: selected.keys }),
    [rows, rowKey, grouping, selected],
  )
  useTableKeyNotes({ selection, onOpen, rowKeys, grouping, focus: () => goTo(Math.max(0, activeIndex)) })
  useEnd(range?.endIndex ?? 0, items.length, props.onEnd)

  function goTo(index: number): void {
    const item = items[index]
    if (item === undefined) return
    scrollTo(index)
    focusLine(item.id)
  }

  const page = () => linesPerPage(layout)
  const hands = { ...tableLines, selection, onOpen, rowKeys, page, goTo }
  const drawn = { items, columns, layout, grouping, activeIndex, selected, share, isSelectable }
  return (
    <div
      className={classes.table}
      style={asVariable('--table-columns', template)}
      data-selecting={selected.keys.size > 0}
    >
      {/* The lines are what is interactive: their keys reach the table by bubbling, as it alone knows which is next. */}
      <table
        ref={table}
        role={grouping === null ? 'grid' : 'treegrid'}
        aria-label={label}
        aria-rowcount={items.length + 1}
        {...(isSelectable ? { 'aria-multiselectable': true } : {})}
        onFocus={onFocus}
        onBlur={onBlur}
        {...tableEvents(hands, hasSingleKeys)}
      >
        <TableHead
          columns={columns}
          sort={sort}
          onSort={props.onSort}
          selected={isSelectable ? share(null) : null}
          onSelectAll={() => selection?.change((before) => toggleRows(before, order()))}
          above={groupAbove(drawn, range?.startIndex ?? 0)}
          isScrolled={(range?.startIndex ?? 0) > 0}
          isHidden={layout === 'cards'}
        />
        {isPrinting ? (
          <PrintedLines {...drawn} />
        ) : (
          <tbody ref={body} className={classes.body} style={{ height }}>
            {lines.map(({ index, start }) => (
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

function useEnd(last: number, length: number, onEnd: (() => void) | undefined): void {
  const isNear = last >= length - 10
  useEffect(() => {
    if (isNear) onEnd?.()
  }, [isNear, onEnd])
}

function asVariable(name: `--${string}`, value: string): CSSProperties {
  // React's type knows the properties of CSS only, and this is a variable.
  return { [name]: value } as CSSProperties
}
