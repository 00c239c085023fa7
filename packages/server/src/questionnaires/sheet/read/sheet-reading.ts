import type { AnswerRow } from '@fairlead/engagement/answers'
import type { FactValue } from '@fairlead/playbook/facts'

/** What was read from a workbook. */
export interface SheetReading {
  readonly values: Readonly<Record<string, FactValue>>
  /** By sections that repeat, where the workbook has rows of them. */
  readonly rows: Readonly<Record<string, readonly AnswerRow[]>>
  /** The first cells that are no answer to their question, and how many there are. */
  readonly wrong: readonly WrongCell[]
  readonly wrongCount: number
  /** What the workbook has or lacks beside that, the first of it. */
  readonly notes: readonly SheetNote[]
}

/** A cell that is no answer to its question. */
export interface WrongCell {
  readonly sheet: string
  /** As spreadsheets call it, such as `B7`. */
  readonly cell: string
  readonly question: string
  /** Which row of answers it is in, counted from 1; `null` for a question that is asked once. */
  readonly row: number | null
  readonly found: string
  /** In words of the language asked for. */
  readonly expected: string
}

/** Something that is not as it was sent out. */
export type SheetNote =
  /** A row or a column is named like no question of the questionnaire. */
  | { readonly kind: 'unknown-question'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** A question, or a section, is there twice; the first was read. */
  | { readonly kind: 'twice'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** A question that is asked has no row and no column. */
  | { readonly kind: 'missing-question'; readonly question: string }
  /** A sheet has no first row that names its columns, so nothing was read from it. */
  | { readonly kind: 'unknown-sheet'; readonly sheet: string }
