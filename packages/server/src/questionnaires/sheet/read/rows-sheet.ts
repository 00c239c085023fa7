import { type AnswerRow, mostRows } from '@fairlead/engagement/answers'
import type { FactValue, QuestionSection } from '@fairlead/playbook/facts'
import { textIn } from '../allowed-answer.ts'
import type { AskedCell } from './asked-cells.ts'
import { cellName } from './once-sheet.ts'
import type { CellFound, RowFound } from './read-cells.ts'
import { SheetProblem } from './sheet-problem.ts'
import { type SheetReport, shown } from './sheet-report.ts'

/** A sheet of rows: of which section, and which of its columns is the answer to what. */
export interface RowsColumns {
  readonly section: QuestionSection
  readonly columns: readonly { readonly at: number; readonly asked: AskedCell }[]
  /** What is named like no question of the section. */
  readonly others: readonly { readonly at: number; readonly found: CellFound }[]
}

/** The columns that a row names, all of one section; or `null` where it names none. */
export function rowsColumns({ values }: RowFound, asked: ReadonlyMap<string, AskedCell>): RowsColumns | null {
  const named = values.map((value, at) => ({ at, value, asked: askedBy(value, asked) }))
  const section = named.find((one) => one.asked !== undefined)?.asked?.section
  if (section === undefined) return null
  const columns = named.flatMap((one) => (one.asked?.section === section ? [{ at: one.at, asked: one.asked }] : []))
  const known = new Set(columns.map(({ at }) => at))
  const others = named.filter(({ at, value }) => !known.has(at) && !isEmpty(value))
  // A row of answers may name a question by chance; a row of names is made of them.
  if (columns.length < others.length) return null
  return { section, columns, others: others.map(({ at, value }) => ({ at, found: value })) }
}

function askedBy(value: CellFound, asked: ReadonlyMap<string, AskedCell>): AskedCell | undefined {
  const found = typeof value === 'string' ? asked.get(value.trim()) : undefined
  return found === undefined || found.section.forEach === null ? undefined : found
}

interface RowsParts {
  readonly sheet: string
  readonly head: RowsColumns & { readonly index: number }
  readonly report: SheetReport
  readonly languages: readonly string[]
  readonly seen: Set<string>
}

/** Reads a section that repeats, one row of answers for each. */
export class RowsSheet {
  readonly rows: AnswerRow[] = []
  readonly section: QuestionSection
  readonly #parts: RowsParts
  readonly #columns: RowsColumns['columns']
  #isFirst = true

  constructor(parts: RowsParts) {
    this.#parts = parts
    const { head, sheet, report, seen } = parts
    this.section = head.section
    for (const { at, found } of head.others) {
      report.note({ kind: 'unknown-question', sheet, cell: cellName(at, head.index), found: shown(found) })
    }
    const columns: { at: number; asked: AskedCell }[] = []
    for (const column of head.columns) {
      const { id } = column.asked.question
      if (seen.has(id)) report.note({ kind: 'twice', sheet, cell: cellName(column.at, head.index), found: id })
      else columns.push(column)
      seen.add(id)
    }
    this.#columns = columns
  }

  /** @throws SheetProblem where there are more rows than a section can have */
  add({ index, values }: RowFound): void {
    const isLabels = this.#isFirst && this.#isLabels(values)
    this.#isFirst = false
    if (isLabels || this.#columns.every(({ at }) => isEmpty(values[at] ?? null))) return
    if (this.rows.length >= mostRows) throw new SheetProblem('too-many-rows')
    const row: [string, FactValue][] = []
    for (const { at, asked } of this.#columns) {
      const found = values[at] ?? null
      const answer = asked.read(found)
      if (answer.kind === 'answer') row.push([asked.question.id, answer.value])
      if (answer.kind === 'wrong') this.#addWrong(asked, found, { at, index })
    }
    this.rows.push(Object.fromEntries(row))
  }

  #addWrong({ question, expected }: AskedCell, found: CellFound, { at, index }: { at: number; index: number }): void {
    const { sheet, report } = this.#parts
    const row = this.rows.length + 1
    report.addWrong({ sheet, cell: cellName(at, index), question: question.id, row, expected }, found)
  }

  /** Whether these are the words for people below the names. */
  #isLabels(values: readonly CellFound[]): boolean {
    const { languages } = this.#parts
    return this.#columns.every(({ at, asked }) => {
      const found = values[at] ?? null
      const text = typeof found === 'string' ? found.replace(/\s*\*$/, '').trim() : null
      return isEmpty(found) || languages.some((language) => textIn(asked.question.definition.label, language) === text)
    })
  }
}

function isEmpty(value: CellFound): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
