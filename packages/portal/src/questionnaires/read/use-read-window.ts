import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** The height of most rows in pixels; what takes more is measured when it is drawn. */
const rowHeight = 34

/** The rows that a table to be read shows; the rest are not drawn, and their room is kept. */
export function useReadWindow(count: number, scroller: RefObject<HTMLElement | null>) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  return {
    lines: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  }
}
