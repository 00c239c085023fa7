import type { CellValue } from 'hucre/xlsx'
import type { Cell } from './table.ts'

/** What Excel takes in one cell; a file with more is damaged to it. */
const longest = 32_767
const firstDay = '1900-01-01'

/** A cell as the spreadsheet library takes it: text is only ever text. */
export function xlsxValue(cell: Cell): CellValue {
  if (typeof cell === 'string') return xlsxText(cell)
  return cell === null || typeof cell !== 'object' ? cell : day(cell.date)
}

/**
 * Text as it has to stand in a sheet: with the line breaks of a cell, without what XML has no words for, and no part of
 * it read as the escape `_x0041_` that it may look like. The end of what is too long is left out.
 */
export function xlsxText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  const short = lines.length > longest ? `${lines.slice(0, longest - 1)}…` : lines
  return short.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}

// Spreadsheets count days from 1900; what is before, or no day at all, they can only show.
function day(date: string): CellValue {
  const value = new Date(`${date}T00:00:00Z`)
  const counted = date >= firstDay && !Number.isNaN(value.getTime()) && value.toISOString().startsWith(date)
  return counted ? value : xlsxText(date)
}
