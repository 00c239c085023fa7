import type { TextEdit } from '../text/edit.ts'
import type { Repair } from './repair.ts'
import type { TableLine, TableRegion } from './table-regions.ts'

/** What is wrong with a table around its rows: its header, its delimiter row, what follows it without a blank line. */
export function frameRepairs(text: string, regions: readonly TableRegion[]): readonly Repair[] {
  return regions.flatMap((region, index) =>
    region.lines.some(({ kind }) => kind === 'task')
      ? [
          ...(region.delimiter < 0 ? noDelimiter(text, region, regions[index - 1]) : wrongDelimiter(text, region)),
          ...repeatedHeaders(text, region),
          ...indented(text, region),
          ...runsOn(text, region),
        ]
      : emptyBefore(text, region, regions[index + 1]),
  )
}

function newlineOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n'
}

/** What stands before a line of a table, to put before another: quotation marks and indentation, no bullet. */
function leadOf(text: string, { start, body }: TableLine): string {
  return text.slice(start, body).replace(/[^\s>]/g, ' ')
}

function delimiterRow(cells: number): string {
  return `|${' --- |'.repeat(cells)}`
}

function widest(lines: readonly TableLine[]): number {
  return lines.some(({ kind, row }) => kind === 'task' && row.cells.length > 4) ? 5 : 4
}

function wrongDelimiter(text: string, { lines, delimiter: at }: TableRegion): readonly Repair[] {
  const [header, delimiter] = [lines[at - 1], lines[at]]
  if (delimiter === undefined) return []
  const { body: start, end } = delimiter
  if (header?.kind !== 'other') return [noHeader(text, lines, at)]
  const cells = header.row.cells.length
  const written = delimiter.row.cells
  const isSound = written.length === cells && written.every((cell) => /^:?-+:?$/.test(cell.text))
  if (isSound && /^[-:| \t]*$/.test(text.slice(start, end))) return []
  const sides = header.row.cells.map((_, index) => (written[index]?.text ?? '').replaceAll('：', ':'))
  const row = sides.map((side) => ` ${side.startsWith(':') ? ':' : '-'}-${side.endsWith(':') ? ':' : '-'} |`).join('')
  const edits = [{ start, end, text: `|${row}` }]
  return [{ code: 'FL0207', start, end, edits, title: 'Give the delimiter row the cells of the header' }]
}

/** A delimiter row with no header above it: what stands there is a task, or nothing. */
function noHeader(text: string, lines: readonly TableLine[], at: number): Repair {
  const [first, delimiter] = [lines[at - 1] ?? lines[at], lines[at]]
  const start = first?.start ?? 0
  const cells = widest(lines)
  const newline = newlineOf(text)
  const lead = first === undefined ? '' : leadOf(text, first)
  const head = `${lead}|${'  |'.repeat(cells)}${newline}${lead}${delimiterRow(cells)}${newline}`
  const edits: TextEdit[] = [{ start, end: start, text: head }]
  if (delimiter !== undefined) edits.push({ start: delimiter.start, end: delimiter.next, text: '' })
  return { code: 'FL0213', start: first?.body ?? start, end: first?.end ?? start, edits, title: 'Add a header' }
}

/** Rows without a delimiter row: cut off by a blank line from the table that they belong to, or never given one. */
function noDelimiter(text: string, region: TableRegion, above: TableRegion | undefined): readonly Repair[] {
  const { lines } = region
  const task = lines.findIndex(({ kind }) => kind === 'task')
  const [first, header] = [lines[task], lines[task - 1]]
  if (first === undefined) return []
  const { body: start, end } = first
  const last = above?.lines.at(-1)
  if (
    task === 0 &&
    last !== undefined &&
    (last.kind === 'task' || last.kind === 'delimiter') &&
    isBlank(text.slice(last.next, first.start))
  ) {
    const edits = [{ start: last.next, end: first.start, text: '' }]
    return [{ code: 'FL0213', start, end, edits, title: 'Delete the blank line above the row' }]
  }
  const newline = newlineOf(text)
  const lead = leadOf(text, header?.kind === 'other' ? header : first)
  if (header?.kind === 'other' && header.row.cells.length > 2) {
    const edits = [
      { start: first.start, end: first.start, text: `${lead}${delimiterRow(header.row.cells.length)}${newline}` },
    ]
    return [{ code: 'FL0207', start: header.body, end: header.end, edits, title: 'Add a delimiter row' }]
  }
  const cells = widest(lines)
  const gap = task > 0 ? newline : ''
  const head = `${gap}${lead}|${'  |'.repeat(cells)}${newline}${lead}${delimiterRow(cells)}${newline}`
  return [
    {
      code: 'FL0213',
      start,
      end,
      edits: [{ start: first.start, end: first.start, text: head }],
      title: 'Add a header',
    },
  ]
}

/** Headers that stand again between the rows, with a delimiter row or without. */
function repeatedHeaders(text: string, { lines, delimiter: at }: TableRegion): readonly Repair[] {
  const header = lines[at - 1]
  if (at < 0 || header?.kind !== 'other') return []
  const repairs: Repair[] = []
  for (let index = at + 1; index < lines.length; index++) {
    const [line, next] = [lines[index], lines[index + 1]]
    if (line === undefined || line.kind === 'task' || line.kind === 'text') continue
    const isPair = line.kind === 'other' && next?.kind === 'delimiter'
    if (line.kind !== 'delimiter' && !isPair && !isSame(line, header)) continue
    const end = isPair ? next : line
    const edits = [{ start: line.start, end: end.next, text: '' }]
    repairs.push({ code: 'FL0210', start: line.body, end: end.end, edits, title: 'Delete the repeated header' })
    if (isPair) index++
  }
  return text === '' ? [] : repairs
}

/** Whether lines hold nothing but the marks of a quotation. */
function isBlank(lines: string): boolean {
  return !/[^\s>]/.test(lines)
}

function isSame(a: TableLine, b: TableLine): boolean {
  return a.row.cells.length > 2 && cellTexts(a) === cellTexts(b)
}

function cellTexts({ row }: TableLine): string {
  return row.cells.map(({ text }) => text.toLowerCase()).join('|')
}

/** A row four columns further right than its table: to a parser it is code, and the table ends above it. */
function indented(text: string, { lines, delimiter: at }: TableRegion): readonly Repair[] {
  const [frame] = lines.slice(Math.max(at, 0))
  if (frame === undefined) return []
  const lead = text.slice(frame.start, frame.body)
  return lines.slice(at + 1).flatMap((line): readonly Repair[] => {
    const own = text.slice(line.start, line.body)
    if (line.kind !== 'task' || columns(own) - columns(lead) < 4 || /[^\s>]/.test(lead + own)) return []
    const edits = [{ start: line.start, end: line.body, text: lead }]
    return [{ code: 'FL0216', start: line.body, end: line.end, edits, title: 'Put the row under the one above it' }]
  })
}

function columns(space: string): number {
  return space.replaceAll('\t', '    ').length
}

/** A heading or a text that follows the last row without a blank line. */
function runsOn(text: string, { lines, heading, delimiter }: TableRegion): readonly Repair[] {
  const last = lines.findLastIndex(({ kind }) => kind !== 'text')
  const line = lines[last + 1] ?? heading
  if (line === null || last <= delimiter) return []
  const edits = [{ start: line.start, end: line.start, text: newlineOf(text) }]
  return [{ code: 'FL0211', start: line.start, end: line.end, edits, title: 'Put a blank line below the table' }]
}

/** A header without rows above a table with the same header. */
function emptyBefore(text: string, region: TableRegion, next: TableRegion | undefined): readonly Repair[] {
  const [header, below] = [region.lines[region.delimiter - 1], next?.lines[next.delimiter - 1]]
  const last = region.lines.at(-1)
  if (region.lines.length !== 2 || header === undefined || below === undefined || last === undefined) return []
  if (!isSame(header, below) || !isBlank(text.slice(last.next, next?.lines[0]?.start))) return []
  const edits = [{ start: header.start, end: last.next, text: '' }]
  return [{ code: 'FL0210', start: header.body, end: last.end, edits, title: 'Delete the header without rows' }]
}
