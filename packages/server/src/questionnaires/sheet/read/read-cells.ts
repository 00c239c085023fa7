import type { SheetFilterInfo } from 'hucre'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { SheetProblem } from './sheet-problem.ts'

/** Spreadsheets take 31 characters; a file may say whatever it likes, and it is said again with each cell. */
const longestName = 100

export type CellFound = string | number | boolean | Date | null

/** A row that has something in it; `index` counts from 0 and leaves empty rows out. */
export interface RowFound {
  readonly index: number
  readonly values: readonly CellFound[]
}

/** A sheet that people see, with its rows as they are asked for. */
export interface SheetFound {
  readonly name: string
  readonly rows: () => AsyncIterable<RowFound>
}

/** The sheets of a workbook that was looked into before; those that are hidden are ours. */
export async function readCells(bytes: Uint8Array): Promise<readonly SheetFound[]> {
  const infos: SheetFilterInfo[] = []
  const notNow = (info: SheetFilterInfo) => {
    infos.push(info)
    return false
  }
  await readXlsx(bytes, { sheets: notNow }).catch(refuseBroken)
  return infos
    .filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true)
    .map(({ name, index }) => ({ name: name.slice(0, longestName).toWellFormed(), rows: () => rowsOf(bytes, index) }))
}

async function* rowsOf(bytes: Uint8Array, sheet: number): AsyncGenerator<RowFound, void> {
  try {
    yield* streamXlsxRows(bytes, { sheet })
  } catch (error) {
    refuseBroken(error)
  }
}

/** What the library cannot read is damaged to us, whatever it says of it. */
function refuseBroken(cause: unknown): never {
  if (cause instanceof SheetProblem) throw cause
  throw new SheetProblem('damaged', { cause })
}
