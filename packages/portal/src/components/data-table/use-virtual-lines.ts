import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { TableItem } from './arrange-rows.ts'
import { useDocumentTop } from './use-document-top.ts'

/** Heights of lines in pixels; the style sheet says the same. */
const heights = { columns: { row: 36, group: 36 }, cards: { row: 60, group: 36 } } as const
/** What covers the upper and the lower edge of the window while the table scrolls: header and head, selection bar. */
const covered = { header: 48, head: 33, group: 36, below: 72 } as const
const coveredAbove = covered.header + covered.head + covered.group

interface VirtualOptions<Row> {
  readonly items: readonly TableItem<Row>[]
  readonly layout: 'columns' | 'cards'
  /** The line that takes the focus stays drawn wherever the page is scrolled to. */
  readonly activeIndex: number
  /** What the lines are drawn in. */
  readonly body: RefObject<HTMLElement | null>
}

export interface Line {
  readonly index: number
  /** The distance from the first line, in pixels. */
  readonly start: number
}

/** The lines near what the window shows; the rest are not drawn, and their room is kept. */
export function useVirtualLines<Row>({ items, layout, activeIndex, body }: VirtualOptions<Row>) {
  const scrollMargin = useDocumentTop(body)
  // A new function tells the library that heights or lines are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights depend on the layout
  const getItemKey = useCallback((index: number) => items[index]?.id ?? index, [items, layout])
  const rangeExtractor = useCallback((range: Range) => withLine(range, activeIndex), [activeIndex])
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => heights[layout][items[index]?.kind ?? 'row'],
    getItemKey,
    rangeExtractor,
    scrollMargin,
    scrollPaddingStart: coveredAbove,
    scrollPaddingEnd: covered.below,
    overscan: 6,
  })
  const lines: readonly Line[] = virtualizer
    .getVirtualItems()
    .map(({ index, start }) => ({ index, start: start - scrollMargin }))
  const uncovered = (virtualizer.scrollOffset ?? 0) + covered.header + covered.head
  return {
    lines,
    height: virtualizer.getTotalSize(),
    /** The first line that the window shows below the head of the table. */
    first: uncovered < scrollMargin ? 0 : (virtualizer.getVirtualItemForOffset(uncovered)?.index ?? 0),
    last: virtualizer.range?.endIndex ?? 0,
    scrollTo: useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]),
  }
}

/** How many lines a window shows, for the keys that turn pages. */
export function linesPerPage(layout: 'columns' | 'cards'): number {
  return Math.max(1, Math.floor((window.innerHeight - coveredAbove - covered.below) / heights[layout].row))
}

function withLine(range: Range, line: number): number[] {
  const drawn = defaultRangeExtractor(range)
  if (line < 0 || line >= range.count || drawn.includes(line)) return drawn
  return [...drawn, line].sort((a, b) => a - b)
}
