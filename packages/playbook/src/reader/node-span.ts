import type { Nodes } from 'mdast'
import type { Point, Span } from '../model/span.ts'

const origin: Point = { line: 1, column: 1, offset: 0 }

/** Where a node stands in its file. */
export function nodeSpan(node: Nodes, file: string): Span {
  const { start, end } = node.position ?? { start: origin, end: origin }
  return {
    file,
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  }
}

/** Where the characters `start` to `end` of a text stand; offsets count UTF-16 code units. */
export function textSpan(file: string, text: string, range: { start: number; end: number }): Span {
  return { file, start: pointAt(text, range.start), end: pointAt(text, range.end) }
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset }
}
