import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import { flagBeforeText, namesFlags, readFlag } from '../reader/task-flag.ts'
import { readId } from '../reader/task-id.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Repair } from './repair.ts'
import type { RowCell } from './row-cells.ts'
import { isTask, mayBeFlag, type TableLine, type TableRegion } from './table-regions.ts'

/** For each row of the regions the first thing that is wrong with its cells; once it is mended, there may be another. */
export function rowRepairs(text: string, regions: readonly TableRegion[]): readonly Repair[] {
  const repairs: Repair[] = []
  for (const { lines, delimiter, width } of regions) {
    const header = lines[delimiter - 1]?.row.cells ?? []
    const isExchanged = namesFlags(header[3]?.text ?? '') && !namesFlags(header[2]?.text ?? '')
    const isOfTasks = namesFlags(header[2]?.text ?? '') || lines.some(({ kind }) => kind === 'task')
    const cells = lines.map(({ kind, row }) => (kind === 'task' ? row.cells.length : 0))
    const widest = cells.reduce((most, count) => Math.max(most, count), width ?? 0)
    for (const [index, line] of lines.entries()) {
      if (line.kind === 'delimiter' || line.kind === 'text' || index === delimiter - 1) continue
      const found = firstRepair(text, line, { width, widest, isOfTasks, isExchanged })
      if (found !== null) repairs.push(found)
    }
  }
  return repairs
}

/** What a row is judged by: the columns of its table, and whether its header or its other rows say that it is of tasks. */
interface Surroundings {
  readonly width: number | null
  /** The cells of the header or of the longest task. */
  readonly widest: number
  readonly isOfTasks: boolean
  /** Its header has the flag behind the role. */
  readonly isExchanged: boolean
}

function firstRepair(text: string, line: TableLine, table: Surroundings): Repair | null {
  if (line.kind === 'task') return emptyCell(text, line, table.width) ?? unclosed(line)
  const cells = line.row.cells.filter(({ text }) => !table.isOfTasks || text !== '').length
  // A cell is lost: without tasks beside it, a row of another table would look the same but for its width.
  const isShort = table.width === null ? table.isOfTasks : table.widest > 3 && cells < table.widest
  return (
    doubledPipe(text, line) ??
    cutLink(line) ??
    nameBesideId(text, line, isShort) ??
    (isShort ? joinedFlag(line) : null) ??
    (table.isExchanged ? exchanged(line, table.width) : null) ??
    strayPipe(text, line, table)
  )
}

type Damage = Omit<Repair, 'start' | 'end'>

function repairOf({ body: start, end }: TableLine, damage: Damage): Repair {
  return { start, end, ...damage }
}

function unclosed(line: TableLine): Repair | null {
  const { opened, closed, cells } = line.row
  const end = cells.at(-1)?.end ?? line.end
  if (!opened || closed) return null
  return { code: 'FL0202', start: end, end, edits: [{ start: end, end, text: ' |' }], title: 'Close the row' }
}

/** `|| 12 | Name | M |`, with any number of pipes and nothing between them. */
function doubledPipe(text: string, line: TableLine): Repair | null {
  const { cells, opened } = line.row
  const first = cells.findIndex((cell) => cell.text !== '')
  if (!opened || first < 1 || !beginsTask(cells.slice(first))) return null
  const from = text.indexOf('|', line.body)
  const to = text.lastIndexOf('|', (cells[first]?.start ?? 0) - 1)
  return repairOf(line, damage('FL0206', 'Delete the second pipe', [{ start: from, end: to, text: '' }]))
}

function damage(code: DiagnosticCode, title: string, edits: readonly TextEdit[]): Damage {
  return { code, title, edits }
}

/** Whether cells begin with an id and hold a flag, or one with more behind it, where a flag may stand. */
function beginsTask(cells: readonly RowCell[]): boolean {
  const [id, ...rest] = cells
  if (id === undefined || !/^[*_[\s\\]*[\d０-９]/.test(id.text)) return false
  return rest.slice(0, 4).some(({ text }) => mayBeFlag(text))
}

/** `| 12 | Name | O Engineer |`: the flag and the role in one cell. */
function joinedFlag(line: TableLine): Repair | null {
  const [id, name, flag] = line.row.cells
  if (id === undefined || name === undefined || flag === undefined || readId(id.text) === null) return null
  const length = flagBeforeText(flag.text)
  if (length === null) return null
  const space = /^(?:[\s,;/]|<br\s*\/?>)+/i.exec(flag.text.slice(length))?.[0].length ?? 0
  const start = flag.start + length
  return repairOf(line, damage('FL0204', 'Part the flag from the role', [{ start, end: start + space, text: ' | ' }]))
}

/** The name in the link of the id, or half of it: `| [12 | Name](url) |`, `| [12](url | Name) |`. */
function cutLink(line: TableLine): Repair | null {
  const [id, name, ...rest] = line.row.cells
  if (id === undefined || name === undefined || !rest.slice(0, 3).some(({ text }) => mayBeFlag(text))) return null
  const cut = /^\\?\[\s*(?=\d{1,6}$)/.exec(id.text)
  if (cut !== null) {
    const edits = [{ start: id.start, end: id.start + cut[0].length, text: '' }]
    if (!name.text.startsWith('[')) edits.push({ start: name.start, end: name.start, text: '[' })
    return repairOf(line, damage('FL0209', partTitle, edits))
  }
  if (!/^\[\s*\d{1,6}\s*\]\([^)]*$/.test(id.text)) return null
  return repairOf(line, damage('FL0209', partTitle, closedLink(id, name)))
}

const partTitle = 'Part the id from the name'

/** The name in the cell of the id: `| [12 Name](url) |`, `| [12](url) Name |`, `| 12 Name |`; its own cell is gone, or empty. */
function nameBesideId(text: string, line: TableLine, isShort: boolean): Repair | null {
  const [first, second, third] = line.row.cells
  if (first === undefined || second === undefined) return null
  const isEmpty = second.text === '' && third !== undefined && mayBeFlag(third.text)
  if (!isEmpty && !(isShort && mayBeFlag(second.text))) return null
  const parted = partedId(first)
  if (parted === null) return null
  const gone = { start: first.end, end: text.lastIndexOf('|', (third?.start ?? second.end) - 1), text: ' ' }
  return repairOf(line, damage('FL0209', partTitle, isEmpty ? [parted, gone] : [parted]))
}

function partedId({ text, start }: RowCell): TextEdit | null {
  const inside = nameInLink.exec(text)
  if (inside !== null) return { start, end: start + inside[0].length, text: `${inside[1]} | [` }
  const beside = nameBehindId.exec(text)
  if (beside === null) return null
  const end = start + beside[0].length
  return { start: end - (beside[1]?.length ?? 0), end, text: ' | ' }
}

const nameInLink = /^\[\s*(\d{1,6})(?:\s*\\\|\s*|\s*[-–:.]\s+|\s+)(?=[^\]\d\s])/
const nameBehindId =
  /^(?:\[\s*\d{1,6}\s*\]\([^)]*\)|\*{0,2}\d{1,6}\*{0,2})(\s*\\\|\s*|\s*[-–:.]\s+|\s+|(?=[[\p{L}]))(?=[^\s\d)])/u

function closedLink(id: RowCell, name: RowCell): readonly TextEdit[] {
  const opening = name.text.split('(').length
  const close = { start: id.end, end: id.end, text: ')' }
  if (!name.text.endsWith(')') || name.text.split(')').length <= opening) return [close]
  return [close, { start: name.end - 1, end: name.end, text: '' }]
}

/** `| 12 | Name | Engineer | M |` under a header that says so: nothing is fixed, since the header would have to follow. */
function exchanged(line: TableLine, width: number | null): Repair | null {
  const [id, name, role, flag] = line.row.cells
  if (id === undefined || name === undefined || role === undefined || flag === undefined) return null
  if (line.row.cells.length !== width || readId(id.text) === null || readFlag(flag.text) === null) return null
  if (readFlag(role.text) !== null) return null
  return {
    code: 'FL0218',
    start: role.start,
    end: flag.end,
    edits: [
      { start: role.start, end: role.end, text: flag.text },
      { start: flag.start, end: flag.end, text: role.text },
    ],
    title: null,
  }
}

/** Further right than this no flag was pushed by a stray pipe. */
const mostCells = 7

/** The flag stands further right than it should: pipes with nothing between them go, one within the name is escaped. */
function strayPipe(text: string, line: TableLine, { width, isOfTasks }: Surroundings): Repair | null {
  const { cells } = line.row
  const [id] = cells
  if (id === undefined || readId(id.text) === null) return null
  const flag = flagAt(cells)
  const between = cells.slice(1, Math.max(flag, 1))
  const full = between.filter((cell) => cell.text !== '')
  const [name] = full
  if (name === undefined) return null
  const isJoined = readFlag(cells[flag]?.text ?? '') === null
  const wanted = cells.length - (flag - 2) + (isJoined ? 1 : 0)
  const empty = cells.slice(flag).filter((cell) => cell.text === '').length
  const fits = wanted >= 4 && (width === null || wanted - empty <= width) && (isOfTasks || !isJoined)
  if (!fits && !isName(full.map((cell) => cell.text))) return null
  const edits = between.flatMap((cell, index): readonly TextEdit[] => {
    if (cell.text === '' && (index === 0 || full.length === 1 || index === between.length - 1))
      return [pipeOf(text, cell, name)]
    if (index === 0 || between.slice(0, index).every((other) => other.text === '')) return []
    const pipe = text.lastIndexOf('|', cell.start - 1)
    return [{ start: pipe, end: pipe, text: '\\' }]
  })
  return repairOf(
    line,
    damage('FL0214', full.length === 1 ? 'Delete the stray pipe' : 'Escape the pipe within the name', edits),
  )
}

/** Where the flag stands, if further right than it should; one with more behind it where there is no other. */
function flagAt(cells: readonly RowCell[]): number {
  const near = cells.slice(0, mostCells)
  const flag = near.findIndex(({ text }, at) => at > 2 && readFlag(text) !== null)
  return flag < 0 ? near.findIndex(({ text }, at) => at > 2 && mayBeFlag(text)) : flag
}

/** Whether the parts of a row are one name: there is one, or a link is cut in two by the pipe between them. */
function isName(parts: readonly string[]): boolean {
  const [first, second, ...more] = parts
  if (first === undefined || more.length > 0) return false
  const isOpen = first.lastIndexOf('[') > first.lastIndexOf(']')
  return second === undefined || (isOpen && /^[^[\]]*\]\([^()]*\)/.test(second))
}

/** The empty cell with one of its pipes: the one after it before the name, the one before it behind the name. */
function pipeOf(text: string, cell: RowCell, name: RowCell): TextEdit {
  if (cell.start > name.start) return pipeBefore(text, cell)
  return { start: text.indexOf('|', cell.end), end: name.start, text: '' }
}

function pipeBefore(text: string, cell: RowCell): TextEdit {
  const next = /^[^\S\r\n]*/.exec(text.slice(cell.end))?.[0].length ?? 0
  return { start: text.lastIndexOf('|', cell.start - 1), end: cell.end + next, text: '' }
}

/** More cells than the table has columns, one of them empty behind the flag: the pipe before it is too many. */
function emptyCell(text: string, line: TableLine, width: number | null): Repair | null {
  const { cells } = line.row
  if (width === null || width < 4 || cells.length <= width) return null
  const empty = cells.findLast((cell, at) => at > 2 && cell.text === '')
  if (empty === undefined || !isTask(line.row)) return null
  return repairOf(line, damage('FL0214', 'Delete the stray pipe', [pipeBefore(text, empty)]))
}
