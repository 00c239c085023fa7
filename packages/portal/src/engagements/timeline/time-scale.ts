import { scaleUtc } from 'd3-scale'
import type { Span } from './spans.ts'

const day = 86_400_000

/** Pixels for a day, from far to near; `fit` fills the width there is. */
export const zooms = { fit: null, quarter: 3, month: 9, week: 26 } as const

export type Zoom = keyof typeof zooms

/** Where days stand in a chart of this width. */
export interface TimeScale {
  readonly width: number
  /** The place of the beginning of a day. */
  readonly x: (date: string) => number
  /** The place and the width of a span, both of its days included. */
  readonly bar: (span: Span) => { readonly x: number; readonly width: number }
  readonly ticks: readonly { readonly x: number; readonly date: Date; readonly isYear: boolean }[]
}

/** The scale for all of these days, with room at both ends; `available` is the width in pixels that there is. */
export function timeScale(
  days: readonly string[],
  { zoom, available }: { readonly zoom: Zoom; readonly available: number },
): TimeScale {
  const sorted = days.toSorted()
  const first = utc(sorted[0] ?? '2000-01-01') - 7 * day
  const last = utc(sorted.at(-1) ?? '2000-01-31') + 21 * day
  const pixels = zooms[zoom]
  const width = Math.max(available, pixels === null ? 0 : Math.round(((last - first) / day) * pixels))
  const scale = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([0, width])
  const x = (date: string) => round(scale(new Date(utc(date))))
  return {
    width,
    x,
    bar: ({ from, to }) => {
      const start = x(from)
      return { x: start, width: Math.max(4, round(scale(new Date(utc(to) + day)) - start)) }
    },
    ticks: scale
      .ticks(Math.max(2, Math.floor(width / 90)))
      .map((date) => ({ x: round(scale(date)), date, isYear: date.getUTCMonth() === 0 && date.getUTCDate() === 1 })),
  }
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
