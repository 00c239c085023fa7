import { readId } from '../reader/task-id.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Repair } from './repair.ts'
import type { RowCell } from './row-cells.ts'
import { mayBeFlag, startsWithId, type TableLine, type TableRegion } from './table-regions.ts'

/** Rows that share a line, each on a line of its own. */
export function splitRows(text: string, regions: readonly TableRegion[]): readonly Repair[] {
  return regions.flatMap(({ lines }) =>
    lines.flatMap((line): readonly Repair[] => {
      const edits = line.row.cells.length < 6 ? [] : breaks(text, line)
      const { body: start, end } = line
      return edits.length === 0
        ? []
        : [{ code: 'FL0205', start, end, edits, title: 'Put every row on a line of its own' }]
    }),
  )
}

function breaks(text: string, line: TableLine): readonly TextEdit[] {
  const { cells } = line.row
  const edits: TextEdit[] = []
  let begun = cells.findIndex((cell) => cell.text !== '')
  if (!startsWithId(line.row)) return []
  for (let at = begun + 3; at < cells.length; at++) {
    const cell = cells[at]
    if (cell === undefined || at - begun < 3) continue
    const lost = lostEnd(text, line, at)
    if (lost === null && !beginsTask(cells, at)) continue
    edits.push(lost ?? lineBreak(text, line, at))
    begun = at
  }
  return edits
}

/** The end of a row that has lost its pipe, too: `| Engineer 12 | Name | M |`. */
function lostEnd(text: string, line: TableLine, at: number): TextEdit | null {
  const [last, name, flag] = line.row.cells.slice(at, at + 3)
  const space = last?.text.search(/\s\d{2,6}$/) ?? -1
  if (last === undefined || name === undefined || flag === undefined || space < 1) return null
  // "Windows 10" before the id of the next row has lost nothing.
  if (!mayBeFlag(flag.text) || name.text === '' || readId(name.text) !== null) return null
  const start = last.start + last.text.slice(0, space).trimEnd().length
  return { start, end: last.start + space + 1, text: ` |${newRow(text, line)} ` }
}

/** Behind two pipes, or a number as long as ids are, the flag may stand further right, where a pipe too many stands within the name. */
function beginsTask(cells: readonly RowCell[], at: number): boolean {
  const [id, name, flag, ...more] = cells.slice(at, at + 5)
  if (id === undefined || name === undefined || flag === undefined || readId(id.text) === null) return false
  return (
    mayBeFlag(flag.text) ||
    ((cells[at - 1]?.text === '' || id.text.length > 2) && more.some(({ text }) => mayBeFlag(text)))
  )
}

/** Between two pipes where two stand there, else behind the one that then closes one row, with another to open the next. */
function lineBreak(text: string, line: TableLine, at: number): TextEdit {
  const fresh = newRow(text, line)
  const before = line.row.cells[at - 1]
  const pipe = text.lastIndexOf('|', (line.row.cells[at]?.start ?? 0) - 1)
  if (before?.text === '') return { start: text.lastIndexOf('|', pipe - 1) + 1, end: pipe, text: fresh.slice(0, -1) }
  return { start: pipe + 1, end: pipe + 1, text: fresh }
}

/** A line end, what stands before the line, and a pipe. */
function newRow(text: string, line: TableLine): string {
  const lead = text.slice(line.start, line.body).replace(/[^\s>]/g, ' ')
  const end = /\r\n?|\n/.exec(text.slice(line.end, line.next))?.[0] ?? '\n'
  return `${end}${lead}|`
}
