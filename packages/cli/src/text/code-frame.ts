import type { Range } from '@fairlead/playbook'
import { displayWidth, printableChar } from './display-width.ts'

interface FrameOptions {
  /** The widest line of source that is shown, in cells of the terminal. */
  readonly width: number
  readonly paint: (text: string) => string
}

const mostLines = 3
const ellipsis = '…'

/**
 * Shows the lines of a range with the range underlined, each line cut around the range where it is too long.
 * Of a range over more than three lines the first two and the last are shown. Empty where the text has no such line.
 */
export function codeFrame(lines: readonly string[], range: Range, options: FrameOptions): readonly string[] {
  const last = Math.min(endLine(range), lines.length)
  const shown = Array.from({ length: Math.max(0, last - range.start.line + 1) }, (_, index) => range.start.line + index)
  const gutter = String(last).length
  const frame: string[] = []
  for (const [index, line] of shown.entries()) {
    if (shown.length > mostLines && index === 2) frame.push(`${' '.repeat(gutter)} ${ellipsis}`)
    if (shown.length > mostLines && index >= 2 && index < shown.length - 1) continue
    const { source, underline } = frameLine(lines[line - 1] ?? '', columnsIn(range, line), options.width)
    frame.push(`${String(line).padStart(gutter)} | ${source}`.trimEnd())
    frame.push(`${' '.repeat(gutter)} | ${options.paint(underline)}`)
  }
  return frame
}

/** A range that ends at the start of a line does not reach into it. */
function endLine({ start, end }: Range): number {
  return end.column <= 1 && end.line > start.line ? end.line - 1 : end.line
}

interface Columns {
  /** From 0, in code units; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

function columnsIn({ start, end }: Range, line: number): Columns {
  return {
    start: line === start.line ? start.column - 1 : 0,
    end: line === end.line ? end.column - 1 : Number.POSITIVE_INFINITY,
  }
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

function frameLine(line: string, columns: Columns, width: number): { source: string; underline: string } {
  const start = Math.min(columns.start, line.length)
  const end = Math.min(Math.max(columns.end, start + 1), Math.max(line.length, start + 1))
  // No window holds more code units than cells for its own width on both sides, so long lines cost no more than short ones.
  const from = charStart(line, Math.max(0, start - width))
  const to = charStart(line, Math.min(line.length, start + 2 * width))
  const cells: Cell[] = []
  let at = from
  for (const char of line.slice(from, to)) {
    const text = printableChar(char)
    cells.push({ text, width: displayWidth(text), marked: at < end && at + char.length > start })
    at += char.length
  }
  if (start >= line.length) cells.push({ text: ' ', width: 1, marked: true })
  return windowed(cells, width, { before: from > 0, after: to < line.length })
}

function windowed(
  cells: readonly Cell[],
  width: number,
  cut: { readonly before: boolean; readonly after: boolean },
): { source: string; underline: string } {
  const widthOf = (part: readonly Cell[]) => part.reduce((sum, cell) => sum + cell.width, 0)
  const marked = Math.min(widthOf(cells.filter((cell) => cell.marked)), width)
  // The mark stands in the middle; where it alone fills the window, with some of the text before it.
  const room = Math.max(Math.floor((width - marked) / 2), Math.floor(width / 5))
  let begin = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  )
  let finish = begin
  let used = 0
  const takeBefore = (limit: number) => {
    for (let cell = cells[begin - 1]; cell !== undefined && used + cell.width <= limit; cell = cells[begin - 1]) {
      used += cell.width
      begin--
    }
  }
  takeBefore(room)
  for (let cell = cells[finish]; cell !== undefined && used + cell.width <= width; cell = cells[finish]) {
    used += cell.width
    finish++
  }
  takeBefore(width)
  // A mark on a letter goes with its letter.
  while (begin > 0 && cells[begin]?.width === 0 && !cells[begin]?.marked) begin++
  const shown = cells.slice(begin, finish)
  const before = cut.before || begin > 0 ? ellipsis : ''
  const after = cut.after || finish < cells.length ? ellipsis : ''
  const underline = shown.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('')
  return {
    source: `${before}${shown.map((cell) => cell.text).join('')}${after}`,
    underline: `${' '.repeat(before.length)}${underline}`.trimEnd(),
  }
}

/** The nearest place at or before `index` that does not stand inside a character. */
function charStart(line: string, index: number): number {
  const code = line.charCodeAt(index)
  const low = code >= 0xdc00 && code <= 0xdfff
  return low && index > 0 ? index - 1 : index
}
