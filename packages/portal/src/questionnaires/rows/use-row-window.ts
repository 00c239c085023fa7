import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { FilledRow } from '../draft/filled.ts'

/** The height of a row in pixels; the style sheet says the same. */
const rowHeight = 36
/** That of the head, near enough to keep the focus from under it. */
const headHeight = 64

interface RowWindow {
  readonly rows: readonly FilledRow[]
  /** The row that has the focus stays drawn wherever the table is scrolled to; -1 for none. */
  readonly active: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** The rows that the table shows and a few beside them; the rest are not drawn, and their room is kept. */
export function useRowWindow({ rows, active, scroller }: RowWindow) {
  const getItemKey = useCallback((at: number) => rows[at]?.key ?? at, [rows])
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range)
      if (active < 0 || active >= range.count || drawn.includes(active)) return drawn
      return [...drawn, active].sort((one, other) => one - other)
    },
    [active],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    rangeExtractor,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: rowHeight,
    overscan: 8,
  })
  return {
    lines: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start })),
    height: virtualizer.getTotalSize(),
    scrollTo: useCallback((at: number) => virtualizer.scrollToIndex(at, { align: 'auto' }), [virtualizer]),
  }
}
