import type { Repair } from './repair.ts'

const signs = /(?<!#)#{2,6}(?=[\p{L}\p{N}*[`"“(])/gu
/** What may stand between the beginning of a line and its signs, looked for from the end. */
const lead = /[\r\n][ \t>]{0,12}$/

/** Headings that lack the space behind their signs, such as `####Tasks`; a single sign may be the mark of a keyword. */
export function headingsWithoutSpace(text: string): readonly Repair[] {
  const repairs: Repair[] = []
  for (const { index, 0: found } of text.matchAll(signs)) {
    const before = index < 14 ? `\n${text.slice(0, index)}` : text.slice(index - 14, index)
    if (!lead.test(before)) continue
    const end = index + found.length
    repairs.push({ code: 'FL0212', start: index, end, edits: [{ start: end, end, text: ' ' }], title: 'Add the space' })
  }
  return repairs
}
