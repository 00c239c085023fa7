import { withoutFormulas } from '@fairlead/contract'
import { rowBatches } from './row-batches.ts'
import type { Cell, Row, Table } from './table.ts'

/**
 * The table as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that. All text is quoted and none of
 * it is a formula; what is a number stays one.
 */
export function csvStream(table: Table): ReadableStream<Uint8Array> {
  return ReadableStream.from(csvBytes(table))
}

async function* csvBytes({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\ufeff${line(columns.map(({ header }) => header))}`)
  for await (const batch of rowBatches(rows)) yield encoder.encode(batch.map(line).join(''))
}

function line(row: Row): string {
  return `${row.map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  switch (typeof cell) {
    case 'string':
      return quoted(cell)
    case 'number':
      return Number.isFinite(cell) ? String(cell) : ''
    case 'boolean':
      return String(cell)
    default:
      return quoted(cell.date)
  }
}

function quoted(text: string): string {
  return `"${withoutFormulas(text).replaceAll('"', '""')}"`
}
