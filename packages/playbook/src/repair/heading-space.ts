import type { Repair } from './repair.ts'

const heading = /^[ \t>]{0,12}#{2,6}(?=[\p{L}\p{N}*[`"“(])/gmu

/** Headings that lack the space behind their signs, such as `####Tasks`; a single sign may be the mark of a keyword. */
export function headingsWithoutSpace(text: string): readonly Repair[] {
  return Array.from(text.matchAll(heading), ({ index, 0: sign }) => {
    const end = index + sign.length
    return { code: 'FL0212', start: index, end, edits: [{ start: end, end, text: ' ' }], title: 'Add the space' }
  })
}
