/**
 * The id that a cell holds: one to six digits, also full-width, in emphasis, in brackets, as the text of a link, with a
 * full stop or with characters that nobody sees; `null` where it holds anything else.
 */
export function readId(cell: string): string | null {
  if (/^\d{1,6}$/.test(cell)) return cell
  // No id is this long, whatever stands around it; a link is cut off first.
  const text = cell.replace(/^([*_~\s]*)\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])?/, '$1$2')
  if (text.length > 40 || /[[\]]/.test(text)) return null
  const digits = text.normalize('NFKC').replace(/[\s*_~`#.()\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
  return /^\d{1,6}$/.test(digits) && !/\d\D+\d/.test(text.normalize('NFKC').replace(hidden, '')) ? digits : null
}

const hidden = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g
