import type { CSSProperties } from 'react'

/** Where a line is drawn. */
export interface LinePlace {
  readonly index: number
  /** The distance from the first line, in pixels; without it lines stand one below the other. */
  readonly start?: number
  /** Notes how high the line is. */
  readonly measure?: (element: HTMLElement | null) => void
}

/** What an element needs to stand there and to be measured. */
export function placed({ index, start, measure }: LinePlace) {
  const style: CSSProperties =
    start === undefined ? {} : { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }
  return { 'data-index': index, style, ...(measure === undefined ? {} : { ref: measure }) }
}
