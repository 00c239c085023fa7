/** A line of a text: where it begins, where it ends before its line end, and where the next begins. */
export interface TextLine {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The lines of a text, ended by `\n`, `\r\n` or a lone `\r`, as in CommonMark. */
export function linesOfText(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push({ start, end, next: end + 1 })
      start = end + 1
    }
  }
  for (const { index, 0: end } of start === 0 ? text.matchAll(/\r\n?|\n/g) : []) {
    lines.push({ start, end: index, next: index + end.length })
    start = index + end.length
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}
