import type { TextEdit } from '../text/edit.ts'
import type { Repair } from './repair.ts'

const signs = /(?<!#)#{2,6}(?=[\p{L}\p{N}*[`"“(])/gu
/** What may stand between the beginning of a line and its signs, looked for from the end. */
const lead = /[\r\n][ \t>]{0,12}$/

/**
 * Headings that lack the space behind their signs, such as `####Tasks`; a single sign may be the mark of a keyword.
 * One that follows a table directly is moved off it too: it is one mistake to whoever made it.
 */
export function headingsWithoutSpace(text: string): readonly Repair[] {
  const repairs: Repair[] = []
  for (const { index, 0: found } of text.matchAll(signs)) {
    const before = index < 14 ? `\n${text.slice(0, index)}` : text.slice(index - 14, index)
    if (!lead.test(before)) continue
    const end = index + found.length
    const edits = [...blankLineAbove(text, index), { start: end, end, text: ' ' }]
    repairs.push({ code: 'FL0212', start: index, end, edits, title: 'Add the space' })
  }
  return repairs
}

/** A blank line where the line above the one of an offset is a row of a table. */
function blankLineAbove(text: string, offset: number): readonly TextEdit[] {
  const start = lineStart(text, offset)
  const newline =
    start > 1 && text[start - 2] === '\r' && text[start - 1] === '\n' ? '\r\n' : text.slice(start - 1, start)
  const above = start - newline.length
  const row = start === 0 ? '' : text.slice(lineStart(text, above), above)
  return /^[ \t>]*\|/.test(row) ? [{ start, end: start, text: newline }] : []
}

/** Where the line begins that an offset stands in, or at the end of. */
function lineStart(text: string, offset: number): number {
  const before = offset - 1
  return before < 0 ? 0 : Math.max(text.lastIndexOf('\n', before), text.lastIndexOf('\r', before)) + 1
}
