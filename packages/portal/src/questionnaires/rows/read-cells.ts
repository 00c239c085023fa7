/**
 * The cells of what was copied from a spreadsheet: rows parted by line ends, cells by tabs. A cell that has one of them,
 * or a quote, in it stands in quotes with its quotes doubled. The line end behind the last row begins no other.
 */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  // A quote that is never closed is one: what follows it is not a single cell.
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy
  for (const [, content = '', end = ''] of text.matchAll(cell)) {
    rows.at(-1)?.push(content.startsWith('"') && content.length > 1 ? unquoted(content) : content)
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

function unquoted(content: string): string {
  return content.endsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content
}

/** Whether what was copied is more than what goes into one field. */
export function isSeveralCells(text: string): boolean {
  const cells = readCells(text)
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1
}
