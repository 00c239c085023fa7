import type { FactValue } from '@fairlead/playbook/facts'
import { columnName } from '../column-name.ts'
import type { AskedCell } from './asked-cells.ts'
import type { CellFound, RowFound } from './read-cells.ts'
import { type SheetReport, shown } from './sheet-report.ts'

/** Where the sheet of questions that are asked once has its ids, and where the answers. */
export interface OnceColumns {
  readonly id: number
  readonly answer: number
}

/** The columns that a row names, or `null` where it names none. */
export function onceColumns({ values }: RowFound): OnceColumns | null {
  const names = values.map((value) => (typeof value === 'string' ? value.trim().toLowerCase() : ''))
  const [id, answer] = [names.indexOf('id'), names.indexOf('answer')]
  return id < 0 || answer < 0 ? null : { id, answer }
}

interface OnceParts {
  readonly sheet: string
  readonly columns: OnceColumns
  readonly asked: ReadonlyMap<string, AskedCell>
  readonly report: SheetReport
  /** The questions that were there already. */
  readonly seen: Set<string>
}

/** Reads questions that are asked once, one row for each. */
export class OnceSheet {
  readonly values = new Map<string, FactValue>()
  readonly #parts: OnceParts

  constructor(parts: OnceParts) {
    this.#parts = parts
  }

  add({ index, values }: RowFound): void {
    const { sheet, columns, asked, report, seen } = this.#parts
    const named = values[columns.id] ?? null
    const id = typeof named === 'string' ? named.trim() : ''
    // Titles of sections have no id; the words for people stand below the names.
    if (id === '' || id.toLowerCase() === 'id') return
    const question = asked.get(id)
    const place = { sheet, cell: cellName(columns.id, index), found: shown(id) }
    if (question === undefined || question.section.forEach !== null) {
      report.note({ kind: 'unknown-question', ...place })
    } else if (seen.has(id)) {
      report.note({ kind: 'twice', ...place })
    } else {
      seen.add(id)
      this.#read(question, values[columns.answer] ?? null, cellName(columns.answer, index))
    }
  }

  #read({ question, read, expected }: AskedCell, found: CellFound, cell: string): void {
    const answer = read(found)
    if (answer.kind === 'answer') this.values.set(question.id, answer.value)
    if (answer.kind !== 'wrong') return
    const { sheet, report } = this.#parts
    report.addWrong({ sheet, cell, question: question.id, row: null, expected }, found)
  }
}

/** A cell as spreadsheets call it, by its column and its row counted from 0. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`
}
