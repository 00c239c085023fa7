import { type ColumnDef, calculateColumnWidth, writeXlsxStream } from 'hucre/xlsx'
import { sheetName } from './sheet-name.ts'
import type { Row } from './table.ts'
import { xlsxText, xlsxValue } from './xlsx-value.ts'

const widths = { minWidth: 8, maxWidth: 60 }

/** What a sheet has beside its rows. */
export interface SheetHead {
  readonly name: string
  readonly headers: readonly string[]
}

/** An Excel file with one sheet, whose header stays in sight; it is made while it is read. */
export async function* xlsxSheet(
  { name, headers }: SheetHead,
  batches: AsyncGenerator<readonly Row[], void>,
): AsyncGenerator<Uint8Array> {
  const first = await batches.next()
  const beginning = first.done ? [] : first.value
  const columns: ColumnDef[] = headers.map((header, index) => ({
    header: xlsxText(header),
    width: widthOf(header, beginning, index),
    style: { font: { bold: true } },
  }))
  async function* rows() {
    // The library styles columns and not rows. It has written the header when it asks for the first row.
    for (const column of columns) delete column.style
    for (const row of beginning) yield row.map(xlsxValue)
    for await (const batch of batches) for (const row of batch) yield row.map(xlsxValue)
  }
  yield* writeXlsxStream(rows(), { name: sheetName(name), columns, freezePane: { rows: 1 } })
}

function widthOf(header: string, rows: readonly Row[], index: number): number {
  const bold = calculateColumnWidth([header], { ...widths, font: { bold: true } })
  const values = rows.map((row) => xlsxValue(row[index] ?? null))
  return Math.max(bold, calculateColumnWidth(values, widths))
}
