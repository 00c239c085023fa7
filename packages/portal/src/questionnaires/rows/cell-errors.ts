import type { Question, QuestionId } from '@fairlead/playbook'
import type { Words } from '../../process/words/words.ts'
import { entryOf, type FilledRow } from '../draft/filled.ts'
import { isUnread } from '../entry/entry.ts'

/** What is wrong with a cell. */
export type CellError = { readonly kind: 'unread'; readonly typed: string } | { readonly kind: 'missing' }

interface Judged {
  /** The questions that the row leaves out. */
  readonly hidden: ReadonlySet<QuestionId>
  /** Whether it was tried to hand the form in. */
  readonly isMissed: boolean
}

/** What is wrong with a cell of a row; `null` where nothing is. */
export function cellError(question: Question, row: FilledRow, { hidden, isMissed }: Judged): CellError | null {
  const entry = entryOf(row.entries, question.id)
  if (isUnread(entry)) return { kind: 'unread', typed: entry.typed }
  const isMissing = isMissed && question.required && entry === null && !hidden.has(question.id)
  return isMissing ? { kind: 'missing' } : null
}

/** The place of a cell, both counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly question: number
}

interface Rows {
  readonly questions: readonly Question[]
  readonly rows: readonly FilledRow[]
  readonly judged: (row: FilledRow) => Judged
}

/** The cells with something wrong in them, row by row. */
export function wrongCells({ questions, rows, judged }: Rows): readonly CellPlace[] {
  return rows.flatMap((row, at) => {
    const of = judged(row)
    return questions.flatMap((question, column) =>
      cellError(question, row, of) === null ? [] : [{ row: at, question: column }],
    )
  })
}

/** What a row is called: its first answer, else its number. */
export function rowName(
  words: Words,
  { questions, row, at }: { questions: readonly Question[]; row: FilledRow; at: number },
) {
  const [first] = questions
  const entry = first === undefined ? null : entryOf(row.entries, first.id)
  return typeof entry === 'string' && first?.definition.type === 'text' ? entry : words.i18n.number(at + 1)
}
