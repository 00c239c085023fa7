import { flagBeforeText, readFlag } from '../reader/task-flag.ts'
import { readId } from '../reader/task-id.ts'
import { linesOfText, type TextLine } from '../text/lines.ts'
import { type Row, rowCells } from './row-cells.ts'

export interface TableLine extends TextLine {
  /** Where the line begins behind quotation marks, indentation and, before a pipe, the bullet of a list. */
  readonly body: number
  /** A line without a pipe is `text`; `other` may be a header, or a row in pieces. */
  readonly kind: 'delimiter' | 'task' | 'other' | 'text'
  readonly row: Row
}

/** Lines that stand together, the first of which holds a pipe: a table as its author saw it, be it one to a parser or not. */
export interface TableRegion {
  readonly lines: readonly TableLine[]
  /** A heading that follows without a blank line. */
  readonly heading: TextLine | null
  /** How many cells the header has, or else the delimiter row. */
  readonly width: number | null
  /** The index of the first delimiter row; -1 where there is none. */
  readonly delimiter: number
}

/**
 * The places of a page where task rows may stand, damaged or not, and headers without rows directly before them; other
 * tables and code are left out.
 */
export function tableRegions(text: string): readonly TableRegion[] {
  if (!text.includes('|')) return []
  const regions: TableRegion[] = []
  let [lines, bare]: [TableLine[], TableRegion | null] = [[], null]
  const close = (heading: TextLine | null) => {
    if (lines.length === 0) return
    const read = region(lines, heading, bare ?? regions.at(-1))
    const isOfTasks = lines.some(({ kind }) => kind === 'task')
    const mayHoldTasks = isOfTasks || (lines.some(({ row }) => hasId(row)) && lines.some(({ row }) => hasFlag(row)))
    if (mayHoldTasks) regions.push(...(bare === null ? [] : [bare]), read)
    bare = !mayHoldTasks && lines.length === 2 && read.delimiter === 1 ? read : null
    lines = []
  }
  const isProtected = protection(text)
  for (const line of linesOfText(text)) {
    if (isProtected(line)) close(null)
    else if (lines.length > 0 || text.slice(line.start, line.end).includes('|')) {
      const body = bodyOf(text, line)
      const starts = blockStart(text, body, line.end)
      if (starts !== null) close(starts === 'heading' ? line : null)
      else lines.push(tableLine(text, line, body))
    }
  }
  close(null)
  return regions
}

/** Tells, asked line after line, which lines are front matter, code or comment. */
function protection(text: string): (line: TextLine) => boolean {
  let closing: RegExp | null = /^---[ \t]*(?:\r?\n|\r)/.test(text) ? /^---[ \t]*$/ : null
  const mayHold = text.includes('```') || text.includes('~~~') || text.includes('<!--')
  let isFirst = true
  return ({ start, end }) => {
    const wasFirst = isFirst
    isFirst = false
    if (closing === null && !mayHold) return false
    const line = text.slice(start, end)
    if (closing !== null) {
      if (!wasFirst && closing.test(line)) closing = null
      return true
    }
    const [, fence] = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}(?!.*`)|~{3,})/.exec(line) ?? []
    if (fence !== undefined) closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`)
    else if (line.includes('<!--') && !line.includes('-->', line.lastIndexOf('<!--'))) closing = /-->/
    return closing !== null
  }
}

const prefix = /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\|))?/y

function bodyOf(text: string, { start, end }: TextLine): number {
  prefix.lastIndex = start
  prefix.exec(text)
  return Math.min(prefix.lastIndex, end)
}

const blockStarts = /#{1,6}(?=[^#]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]|<|`{3}|~{3}|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|={3,}$/y

/** Whether a line begins something that is no part of a table, blank lines among it. */
function blockStart(text: string, body: number, end: number): 'heading' | 'block' | null {
  if (body >= end || text.slice(body, end).trim() === '') return 'block'
  if (text[body] === '|') return null
  blockStarts.lastIndex = 0
  const line = text.slice(body, end).trimEnd()
  const found = blockStarts.exec(line)
  // The second half of a broken row can begin like the item of a list.
  if (found === null || (/^[-*+\d]/.test(line) && line.endsWith('|'))) return null
  return found[0].startsWith('#') ? 'heading' : 'block'
}

function tableLine(text: string, line: TextLine, body: number): TableLine {
  const row = rowCells(text, body, line.end)
  return { ...line, body, row, kind: kindOf(row) }
}

function kindOf(row: Row): TableLine['kind'] {
  const { cells, opened, closed } = row
  if (!opened && !closed && cells.length < 2) return 'text'
  if (isTask(row)) return 'task'
  const isDelimiter =
    cells.some(({ text }) => text !== '') &&
    cells.every(({ text }) => text === '' || /^[:：]?[-–—−]+[:：]?$/.test(text))
  return isDelimiter ? 'delimiter' : 'other'
}

/** Whether cells have the shape of a task row: an id, a name, a flag. */
export function isTask({ cells: [id, name, flag] }: Row): boolean {
  if (id === undefined || name === undefined || flag === undefined) return false
  return readFlag(flag.text) !== null && readId(id.text) !== null
}

function hasId({ cells }: Row): boolean {
  return cells.some(({ text }) => /^[*_[\s\\]*[\d０-９]/.test(text))
}

function hasFlag({ cells }: Row): boolean {
  return cells.some(({ text }) => mayBeFlag(text))
}

/** Whether a cell is a flag, or one with more behind it. */
export function mayBeFlag(text: string): boolean {
  return readFlag(text) !== null || flagBeforeText(text) !== null
}

function region(lines: readonly TableLine[], heading: TextLine | null, above: TableRegion | undefined): TableRegion {
  const delimiter = lines.findIndex(({ kind }) => kind === 'delimiter')
  // Rows that a blank line cut off have the columns of the table above.
  const [first] = lines
  const isNext = first !== undefined && first.start - (above?.lines.at(-1)?.next ?? 0) < 8
  const isCutOff = isNext && delimiter < 0 && startsWithId(first.row)
  const width = (isCutOff ? above?.width : null) ?? widthOf(lines, delimiter)
  return { lines, heading, delimiter, width }
}

/** The cells of the header, else those of the delimiter row, else those of what may be a header, else of the longest task. */
function widthOf(lines: readonly TableLine[], delimiter: number): number | null {
  const [header, first] = [lines[delimiter - 1], lines[0]]
  if (header?.kind === 'other') return header.row.cells.length
  if (delimiter >= 0) return lines[delimiter]?.row.cells.length ?? null
  if (first?.kind === 'other' && first.row.cells.length > 3 && !startsWithId(first.row)) return first.row.cells.length
  const tasks = lines.filter(({ kind }) => kind === 'task').map(({ row }) => row.cells.length)
  return tasks.length === 0 ? null : tasks.reduce((most, cells) => Math.min(5, Math.max(most, cells)), 0)
}

/** Whether the first cell that says something begins with digits, as an id does. */
export function startsWithId({ cells }: Row): boolean {
  return /^[*_[\s\\]*[\d０-９]/.test(cells.find(({ text }) => text !== '')?.text ?? '')
}
