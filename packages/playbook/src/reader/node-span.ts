import type { Nodes } from 'mdast'
import type { Point, Span } from '../model/span.ts'
import { pointsOf } from '../text/points.ts'
import type { PageFile } from './page.ts'

const origin: Point = { line: 1, column: 1, offset: 0 }

/** Where a node stands in its file. */
export function nodeSpan(node: Nodes, file: string): Span {
  const { start, end } = node.position ?? { start: origin, end: origin }
  return { file, start: hasOffset(start) ? start : origin, end: hasOffset(end) ? end : origin }
}

/** Every parser says the offsets, though the types of mdast leave them out; the points of a large page are many, and not copied. */
function hasOffset(point: { readonly offset?: number | undefined }): point is Point {
  return point.offset !== undefined
}

/** Tells where lines of a node stand, counted from its first as 0, without the white space around them. */
export function linesOf(node: Nodes, { file, text }: PageFile): (lines: { start: number; end: number }) => Span {
  const { start, end } = nodeSpan(node, file)
  const written = text.slice(start.offset, end.offset).split(/(?<=\n|\r(?!\n))/)
  const offsets = [start.offset]
  for (const line of written) offsets.push((offsets.at(-1) ?? 0) + line.length)
  const point = (line: number, at: number): Point => ({
    line: start.line + line,
    column: (line === 0 ? start.column : 1) + at,
    offset: (offsets[line] ?? end.offset) + at,
  })
  return (lines) => {
    const [first, last] = [written[lines.start] ?? '', written[lines.end - 1] ?? '']
    return { file, start: point(lines.start, first.search(/\S|$/)), end: point(lines.end - 1, last.trimEnd().length) }
  }
}

/** Where the characters `start` to `end` of a text stand; offsets count UTF-16 code units. */
export function textSpan(file: string, text: string, range: { start: number; end: number }): Span {
  const pointAt = pointsOf(text.slice(0, range.end + 1))
  return { file, start: pointAt(range.start), end: pointAt(range.end) }
}
