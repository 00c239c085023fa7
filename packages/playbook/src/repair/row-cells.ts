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

const [pipe, backslash] = [124, 92]

/** Splits the characters `start` to `end` of a text at every pipe that no backslash escapes, as GitHub's tables do. */
export function rowCells(text: string, start: number, end: number): Row {
  const cells: RowCell[] = []
  const line = trimmed(text, start, end)
  let at = line.start
  const opened = text.charCodeAt(at) === pipe
  if (opened) at++
  let closed = false
  for (let from = at; at <= line.end; at++) {
    const code = at < line.end ? text.charCodeAt(at) : pipe
    if (code === backslash && at < line.end - 1) at++
    else if (code === pipe) {
      closed = at === line.end && from === line.end && (cells.length > 0 || opened)
      if (!closed) cells.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  return { cells, opened, closed }
}

/** White space of any script; nearly all characters that are none are told by their number. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (code >= 160 && code < 0x3001 && /\s/.test(text.charAt(at)))
}

function trimmed(text: string, from: number, to: number): RowCell {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (start < end && isSpace(text, end - 1)) end--
  return { text: text.slice(start, end), start, end }
}
