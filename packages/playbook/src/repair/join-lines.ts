import { readFlag } from '../reader/task-flag.ts'
import { readId } from '../reader/task-id.ts'
import type { Repair } from './repair.ts'
import { type Row, rowCells } from './row-cells.ts'
import { isTask, mayBeFlag, startsWithId, type TableLine, type TableRegion } from './table-regions.ts'

/** More lines than these are no row that somebody broke. */
const mostLines = 4

/** Rows that stand on several lines, each on one again: what is broken is the header, or a row whose cells then fit the table. */
export function joinLines(text: string, regions: readonly TableRegion[]): readonly Repair[] {
  return regions.flatMap((region, index) => [
    ...brokenHeader(text, region),
    ...brokenRows(text, region, regions[index + 1]),
  ])
}

function brokenHeader(text: string, { lines, delimiter }: TableRegion): readonly Repair[] {
  const [first, second, below] = [lines[delimiter - 2], lines[delimiter - 1], lines[delimiter]]
  if (first?.kind !== 'other' || second === undefined || below === undefined || second.kind === 'task') return []
  const wanted = below.row.cells.length
  if (second.row.cells.length >= wanted || first.row.cells.length >= wanted) return []
  return joined(text, [first, second]).row.cells.length === wanted ? [join(text, [first, second])] : []
}

function brokenRows(text: string, region: TableRegion, next: TableRegion | undefined): readonly Repair[] {
  const repairs: Repair[] = []
  const { lines } = region
  for (let at = Math.max(region.delimiter + 1, 0); at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !mayGoOn(line, region)) continue
    const after = at + 1 < lines.length ? lines.slice(at + 1, at + mostLines) : apart(text, line, next)
    const parts = wholeRow(text, [line, ...after], region)
    if (parts === null) continue
    repairs.push(join(text, parts))
    at += parts.length - 1
  }
  return repairs
}

/** The first line of the next region where nothing but one blank line parts it from this line. */
function apart(text: string, line: TableLine, next: TableRegion | undefined): readonly TableLine[] {
  const [first] = next?.lines ?? []
  if (first === undefined || line.kind === 'task' || first.row.opened) return []
  return /^[ \t>]*(?:\r\n?|\n)$/.test(text.slice(line.next, first.start)) ? [first] : []
}

function mayGoOn({ kind, row }: TableLine, { width }: TableRegion): boolean {
  if (kind === 'text' || kind === 'delimiter' || !startsWithId(row)) return false
  return kind !== 'task' || (width !== null && row.cells.length < width) || !row.closed
}

/** The first of these lines and as many after it as make one row that fits the table; `null` where none do. */
function wholeRow(text: string, lines: readonly TableLine[], { width }: TableRegion): readonly TableLine[] | null {
  const [first] = lines
  for (let count = 2; count <= lines.length; count++) {
    const last = lines[count - 1]
    if (first === undefined || last === undefined || !isFragment(last)) return null
    const { row } = joined(text, lines.slice(0, count))
    if (row.cells.length > (width ?? 5) + 1) return null
    const fits = isWhole(row, width)
    // The end of a last cell is told from a text below the table by the pipe that closes it.
    const isEnd = row.closed || !first.row.opened || (first.kind !== 'task' && row.cells.length === width)
    if (fits && isEnd && (last.kind !== 'text' || first.kind !== 'task')) return lines.slice(0, count)
  }
  return null
}

/** Whether cells make up a row, be it one with other damage: a pipe too many, or one too few behind the flag. */
function isWhole(row: Row, width: number | null): boolean {
  const cells = row.cells.length
  const wanted = Math.min(width ?? 4, 4)
  const hasStray = row.cells.some(({ text }, at) => at > 2 && text === '')
  if (isTask(row)) return cells >= wanted && cells <= (width ?? 5) + (hasStray ? 1 : 0)
  const from = row.cells.findIndex(({ text }) => text !== '')
  // The name may stand in the cell of the id.
  const name = readId(row.cells[from]?.text ?? '') === null ? from : from + 1
  const flag = row.cells.findIndex(({ text }, at) => at > name && mayBeFlag(text))
  return (
    row.closed &&
    flag > 0 &&
    cells >= wanted - 1 &&
    (readFlag(row.cells[flag]?.text ?? '') === null || flag + 1 < cells)
  )
}

function isFragment({ kind, row }: TableLine): boolean {
  if (kind === 'text') return true
  const first = row.cells[0]?.text ?? ''
  return kind === 'other' && (row.opened ? !/^[*_[\s\\]*\d{2,6}\b/.test(first) : readId(first) === null)
}

/** The lines as one, and its cells. */
function joined(text: string, lines: readonly TableLine[]): { readonly text: string; readonly row: Row } {
  let line = ''
  for (const part of lines) {
    const more = text.slice(part.body, part.end).trim()
    if (line === '') line = more
    else line += line.endsWith('|') && more.startsWith('|') ? more.slice(1) : ` ${more}`
  }
  return { text: line, row: rowCells(line, 0, line.length) }
}

function join(text: string, lines: readonly TableLine[]): Repair {
  const [first, last] = [lines[0], lines.at(-1)]
  const edits = lines.slice(1).map((line, index) => {
    const above = lines[index] ?? line
    const end = above.start + text.slice(above.start, above.end).trimEnd().length
    const space = text.slice(line.body, line.end).search(/\S|$/)
    const doubled = text[end - 1] === '|' && text[line.body + space] === '|' ? 1 : 0
    return { start: end, end: line.body + space + doubled, text: doubled === 1 ? '' : ' ' }
  })
  return { code: 'FL0208', start: first?.body ?? 0, end: last?.end ?? 0, edits, title: 'Join the lines of the row' }
}
