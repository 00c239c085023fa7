import type { Point, Span } from '../model/span.ts'
import type { PageFile } from '../reader/page.ts'

/** The characters `from` to `to` of what stands at a span, counted from its start, as a span of its own. */
export function innerSpan({ text }: PageFile, { file, start }: Span, [from, to]: readonly [number, number]): Span {
  return { file, start: pointAfter(text, start, from), end: pointAfter(text, start, to) }
}

function pointAfter(text: string, { line, column, offset }: Point, characters: number): Point {
  const between = text.slice(offset, offset + characters).split(/\r\n?|\n/)
  const last = between.at(-1)?.length ?? 0
  return {
    line: line + between.length - 1,
    column: between.length === 1 ? column + characters : last + 1,
    offset: offset + characters,
  }
}
