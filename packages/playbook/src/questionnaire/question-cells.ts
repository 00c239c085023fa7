import type { Span } from '../model/span.ts'
import type { Written } from '../reader/page.ts'
import type { WrittenCell, WrittenRow } from '../reader/written-table.ts'
import type { QuestionColumn } from './question-columns.ts'

/** What the cells of a row say, by their columns. */
export interface QuestionCells {
  /** Those that are empty or hold a dash are left out. */
  readonly cells: Readonly<Partial<Record<QuestionColumn, Written>>>
  /** Where the two bars of an "or" part a condition. */
  readonly bars: readonly Span[]
  /** The first cell behind the last column that says something; `null` where there is none. */
  readonly beyond: Written | null
}

/**
 * The cells of a row. A condition that has `||` in it, which ends two cells of a table, is read as it was meant: bars
 * with nothing between them and spaces around them are no ends of cells.
 */
export function questionCells(
  { cells: written }: WrittenRow,
  columns: readonly (QuestionColumn | null)[],
  text: string,
): QuestionCells {
  const cells: Partial<Record<QuestionColumn, Written>> = {}
  const bars: Span[] = []
  let beyond: Written | null = null
  for (let at = 0, column = 0; at < written.length; at++, column++) {
    const cell = written[at]
    if (cell === undefined) break
    let { value, span } = { value: cell.text(), span: cell.span }
    while (columns[column] === 'condition' && isOr(written.slice(at, at + 3), text)) {
      const [, bar, next] = written.slice(at, at + 3)
      if (bar === undefined || next === undefined) break
      bars.push({ ...bar.span, end: behind(next.span.start) })
      value = `${value} || ${next.text()}`
      span = { ...span, end: next.span.end }
      at += 2
    }
    const of = columns[column] ?? null
    if (/^[-–—]?$/.test(value)) continue
    if (column >= columns.length) beyond ??= { value, span }
    else if (of !== null) cells[of] ??= { value, span }
  }
  return { cells, bars, beyond }
}

/** Whether the second of three cells is a bar alone, with a space before it and behind the next. */
function isOr([cell, bar, next]: readonly WrittenCell[], text: string): boolean {
  if (cell === undefined || bar === undefined || next === undefined) return false
  const source = ({ span }: WrittenCell) => text.slice(span.start.offset, span.end.offset)
  return source(bar) === '|' && /\s$/.test(source(cell)) && /^\|\s+[^\s|]/.test(source(next))
}

/** The place behind the bar at a place. */
function behind({ line, column, offset }: Span['start']): Span['start'] {
  return { line, column: column + 1, offset: offset + 1 }
}
