import { useEffect, useMemo, useRef } from 'react'
import { useKeyboard } from '../keyboard/keyboard-context.ts'
import type { DataTableProps } from './data-table.tsx'
import { noRows, toggleRows } from './selected-rows.ts'
import { selectedShares } from './selected-share.ts'
import { tableEvents } from './table-events.ts'
import { useTableFocus } from './use-table-focus.ts'
import { useTableKeyNotes } from './use-table-key-notes.ts'
import { useTableLines } from './use-table-lines.ts'
import { linesPerPage, useVirtualLines } from './use-virtual-lines.ts'
import { useWidth } from './use-width.ts'

export type LoadedTableProps<Row> = DataTableProps<Row> & { readonly rows: readonly Row[] }

/** Everything that a table with rows is drawn from, and what its keys and clicks do. */
export function useLoadedTable<Row>(props: LoadedTableProps<Row>) {
  const { rows, rowKey, sort = null, selection, onOpen, rowKeys = [] } = props
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { hasSingleKeys } = useKeyboard()
  const isSelectable = selection !== undefined
  const wanted = props.grouping ?? null
  const own = useTableLines({ ...props, sort, grouping: wanted, width: useWidth(table), isSelectable })
  const { items, layout, columns, grouping, order } = own
  const { activeIndex, focusLine, onFocus, onBlur } = useTableFocus({ items, table })
  const virtual = useVirtualLines({ items, layout, activeIndex, body })
  const selected = selection?.selected ?? noRows
  const share = useMemo(
    () => selectedShares({ rows, rowKey, grouping, selected: selected.keys }),
    [rows, rowKey, grouping, selected],
  )
  useTableKeyNotes({ selection, onOpen, rowKeys, grouping, focus: () => goTo(Math.max(0, activeIndex)) })
  useEnd(virtual.last, items.length, props.onEnd)

  function goTo(index: number): void {
    const item = items[index]
    if (item === undefined) return
    virtual.scrollTo(index)
    focusLine(item.id)
  }

  const hands = { ...own, selection, onOpen, rowKeys, page: () => linesPerPage(layout), goTo }
  return {
    table,
    body,
    template: own.template,
    virtual,
    handlers: { onFocus, onBlur, ...tableEvents(hands, hasSingleKeys) },
    selectAll: () => selection?.change((before) => toggleRows(before, order())),
    drawn: { items, columns, layout, grouping, activeIndex, selected, share, isSelectable },
  }
}

/** Calls for more once the last lines are near. */
function useEnd(last: number, length: number, onEnd: (() => void) | undefined): void {
  const isNear = last >= length - 10
  useEffect(() => {
    if (isNear) onEnd?.()
  }, [isNear, onEnd])
}
