import type { Nodes } from 'mdast'
import type { Point, Span } from '../model/span.ts'
import type { PageFile } from './page.ts'

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

/** Where lines of a node stand, counted from its first as 0, without the white space around them. */
export function linesSpan(node: Nodes, { file, text }: PageFile, lines: { start: number; end: number }): Span {
  const { start, end } = nodeSpan(node, file)
  const written = text.slice(start.offset, end.offset).split(/(?<=\n|\r(?!\n))/)
  const before = written.slice(0, lines.start).join('').length
  const own = written.slice(lines.start, lines.end)
  const from = own.join('').search(/\S|$/)
  const last = (own.at(-1) ?? '').trimEnd()
  const column = (line: number, at: number) => (line === 0 ? start.column : 1) + at
  return {
    file,
    start: { line: start.line + lines.start, column: column(lines.start, from), offset: start.offset + before + from },
    end: {
      line: start.line + lines.start + own.length - 1,
      column: column(lines.start + own.length - 1, last.length),
      offset: start.offset + before + own.slice(0, -1).join('').length + last.length,
    },
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
