import { readId } from '../reader/task-id.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Repair } from './repair.ts'
import type { RowCell } from './row-cells.ts'
import { mayBeFlag, type TableLine, type TableRegion } from './table-regions.ts'

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
  let begun = cells.findIndex((_, at) => beginsTask(cells, at))
  if (begun < 0 || begun > 1) return []
  for (let at = begun + 3; at < cells.length; at++) {
    const cell = cells[at]
    if (cell === undefined || at - begun < 3 || !beginsTask(cells, at)) continue
    edits.push(lineBreak(text, line, at))
    begun = at
  }
  return edits
}

function beginsTask(cells: readonly RowCell[], at: number): boolean {
  const [id, name, flag] = cells.slice(at, at + 3)
  if (id === undefined || name === undefined || flag === undefined || readId(id.text) === null) return false
  return mayBeFlag(flag.text)
}

/** Between two pipes where two stand there, else behind the one that then closes one row, with another to open the next. */
function lineBreak(text: string, line: TableLine, at: number): TextEdit {
  const lead = text.slice(line.start, line.body).replace(/[^\s>]/g, ' ')
  const end = /\r\n?|\n/.exec(text.slice(line.end, line.next))?.[0] ?? '\n'
  const before = line.row.cells[at - 1]
  const pipe = text.lastIndexOf('|', (line.row.cells[at]?.start ?? 0) - 1)
  if (before?.text === '') return { start: text.lastIndexOf('|', pipe - 1) + 1, end: pipe, text: end + lead }
  return { start: pipe + 1, end: pipe + 1, text: `${end}${lead}|` }
}
