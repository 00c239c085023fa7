/** A text on one line without white space around it; `null` where nothing is left of it or it has another line [E90]. */
export function oneLine(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' || otherLine.test(trimmed) ? null : trimmed
}

/** Control characters, and what some programs break lines at: in a header of a mail each would begin another one. */
const otherLine = /[\p{Cc}\u2028\u2029]/u
