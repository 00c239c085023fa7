import { readXlsx } from 'hucre/xlsx'
import { type MadeCell, makeWorkbook } from '../../server/test/make-workbook.ts'

/** The same workbook with other answers in some cells, by sheet and cell, as another program would write it. */
export async function changedWorkbook(
  workbook: Uint8Array,
  changes: Readonly<Record<string, Readonly<Record<string, MadeCell>>>>,
): Promise<Buffer> {
  const { sheets } = await readXlsx(workbook)
  return makeWorkbook(
    sheets.map(({ name, rows }) => {
      const cells = rows.map((row) => row.map(plain))
      for (const [cell, value] of Object.entries(changes[name] ?? {})) {
        const { column = 'A', row = '1' } = /^(?<column>[A-Z])(?<row>\d+)$/.exec(cell)?.groups ?? {}
        const line = cells[Number(row) - 1]
        if (line !== undefined) line[column.charCodeAt(0) - 65] = value
      }
      return { name, rows: cells }
    }),
  )
}

/** Where in a sheet an answer stands: in the row of its question, or in its column below the two rows of heads. */
export async function cellsIn(workbook: Uint8Array, sheet: string): Promise<(question: string) => string> {
  const { sheets } = await readXlsx(workbook)
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? []
  const [head = []] = rows
  const answer = String.fromCharCode(65 + head.indexOf('answer'))
  return (question) => {
    const column = head.indexOf(question)
    if (column >= 0) return `${String.fromCharCode(65 + column)}3`
    return `${answer}${rows.findIndex(([id]) => id === question) + 1}`
  }
}

function plain(value: unknown): MadeCell {
  return typeof value === 'number' || value === null || value === undefined ? (value ?? null) : String(value)
}
