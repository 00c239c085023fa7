import type { HistoryEntry } from '@fairlead/contract'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { TableItem } from '../../components/data-table/arrange-rows.ts'
import { useDocumentTop } from '../../components/data-table/use-document-top.ts'

/** What lines are taken for until they have been drawn and measured, in pixels. */
const likely = { row: 64, group: 44 } as const
/** What covers the upper and the lower edge of the window: the header of the portal, and the bar of what is chosen. */
const covered = { above: 56, below: 80 } as const

interface VirtualOptions {
  readonly lines: readonly TableItem<HistoryEntry>[]
  /** The line that takes the focus stays drawn wherever the page is scrolled to. */
  readonly activeIndex: number
  readonly list: RefObject<HTMLElement | null>
}

/** The lines near what the window shows; each is as high as its words need. */
export function useVirtualHistory({ lines, activeIndex, list }: VirtualOptions) {
  const scrollMargin = useDocumentTop(list)
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => likely[lines[index]?.kind ?? 'row'],
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    rangeExtractor: useCallback((range: Range) => withActive(range, activeIndex), [activeIndex]),
    scrollMargin,
    scrollPaddingStart: covered.above,
    scrollPaddingEnd: covered.below,
    overscan: 8,
  })
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - scrollMargin })),
    height: virtualizer.getTotalSize(),
    /** The last line that the window shows. */
    last: virtualizer.range?.endIndex ?? 0,
    measure: virtualizer.measureElement,
    scrollTo: useCallback(
      (index: number, align: 'auto' | 'center' = 'auto') => virtualizer.scrollToIndex(index, { align }),
      [virtualizer],
    ),
  }
}

function withActive(range: Range, active: number): number[] {
  const drawn = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || drawn.includes(active)) return drawn
  return [...drawn, active].sort((one, other) => one - other)
}
