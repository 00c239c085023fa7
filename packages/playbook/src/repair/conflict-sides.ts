import type { TextEdit } from '../text/edit.ts'
import { linesOfText, type TextLine } from '../text/lines.ts'

/** A conflict that a version-control system left in a page: the lines of its markers, in the order of the text. */
export interface Conflict {
  readonly markers: readonly TextLine[]
  /** What goes for the page to say one thing: the markers and everything but our side; nothing where the end is missing. */
  readonly edits: readonly TextEdit[]
}

const marker = /^(?:<{7}|>{7}|\|{7})(?= |$)|^={7}$/

/** The conflicts of a text. One in our side of another is a conflict of its own; in another side it goes with that. */
export function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const lines = linesOfText(text).flatMap((line) => {
    const sign = marker.exec(text.slice(line.start, line.end))?.[0]
    return sign === undefined ? [] : [{ line, sign: sign.charAt(0) }]
  })
  const conflicts: Conflict[] = []
  const open: { readonly markers: TextLine[]; other: TextLine | null }[] = []
  for (const { line, sign } of lines) {
    const inner = open.at(-1)
    if (sign === '<') open.push({ markers: [line], other: null })
    else if (inner === undefined) {
      if (sign === '>') conflicts.push({ markers: [line], edits: [cut(line, line)] })
    } else {
      inner.markers.push(line)
      if (sign !== '>') inner.other ??= line
      else {
        open.pop()
        const [first] = inner.markers
        const edits = inner.other === null ? [cut(line, line)] : [cut(inner.other, line)]
        conflicts.push({ markers: inner.markers, edits: first === undefined ? edits : [cut(first, first), ...edits] })
      }
    }
  }
  for (const { markers } of open) conflicts.push({ markers, edits: markers.map((line) => cut(line, line)) })
  return conflicts
}

function cut(from: TextLine, to: TextLine): TextEdit {
  return { start: from.start, end: to.next, text: '' }
}
