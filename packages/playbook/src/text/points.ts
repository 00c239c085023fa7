import type { Point } from '../model/span.ts'
import { linesOfText } from './lines.ts'

/** Tells the line and column of offsets into a text; a line ends at `\n`, `\r\n` or a lone `\r`, as in CommonMark. */
export type PointAt = (offset: number) => Point

/** Reads the text once, then answers each question in logarithmic time. */
export function pointsOf(text: string): PointAt {
  const starts = lineStarts(text)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { next, end } of linesOfText(text)) if (next > end) starts.push(next)
  return starts
}
