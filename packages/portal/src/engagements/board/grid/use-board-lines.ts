import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { BoardLine } from '../arrange/arrange-board.ts'

/** Heights of lines in pixels; the style sheet says the same of the cards and the headings in them. */
const heights: Readonly<Record<BoardLine['kind'], number>> = { cards: 124, lane: 40 }
/** The height of the heads of the columns, which stay in sight above the lines. */
const headHeight = 40

interface BoardLinesOptions {
  readonly lines: readonly BoardLine[]
  readonly scroller: RefObject<HTMLElement | null>
  /** The lines that stay drawn wherever the board is scrolled to: the one with the focus, the one that is dragged. */
  readonly kept: readonly number[]
}

/** The lines near what the board shows; the rest are not drawn, and their room is kept. */
export function useBoardLines({ lines, scroller, kept }: BoardLinesOptions) {
  const [first = -1, second = -1] = kept
  const rangeExtractor = useCallback((range: Range) => withLines(range, [first, second]), [first, second])
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'cards'],
    // A new function tells the library that lines are others.
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    rangeExtractor,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 3,
  })
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - headHeight })),
    height: virtualizer.getTotalSize(),
    scrollTo: useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]),
  }
}

function withLines(range: Range, kept: readonly number[]): number[] {
  const drawn = defaultRangeExtractor(range)
  const more = kept.filter((line) => line >= 0 && line < range.count && !drawn.includes(line))
  return more.length === 0 ? drawn : [...new Set([...drawn, ...more])].sort((a, b) => a - b)
}
