/** A cell of a table row as it is written: its text without white space around it, and where that stands. */
export interface RowCell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A line as the row of a table: its cells, and whether pipes stand before the first and after the last. */
export interface Row {
  readonly cells: readonly RowCell[]
  readonly opened: boolean
  readonly closed: boolean
}

/** Splits the characters `start` to `end` of a text at every pipe that no backslash escapes, as GitHub's tables do. */
export function rowCells(text: string, start: number, end: number): Row {
  const cells: RowCell[] = []
  const line = trimmed(text, start, end)
  let at = line.start
  const opened = text[at] === '|'
  if (opened) at++
  let closed = false
  for (let from = at; at <= line.end; at++) {
    if (at < line.end - 1 && text[at] === '\\') at++
    else if (at === line.end || text[at] === '|') {
      closed = at === line.end && from === line.end && (cells.length > 0 || opened)
      if (!closed) cells.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  return { cells, opened, closed }
}

const space = /\s/

function trimmed(text: string, from: number, to: number): RowCell {
  let [start, end] = [from, to]
  while (start < end && space.test(text[start] ?? '')) start++
  while (start < end && space.test(text[end - 1] ?? '')) end--
  return { text: text.slice(start, end), start, end }
}
