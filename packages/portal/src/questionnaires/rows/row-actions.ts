import type { QuestionId } from '@fairlead/playbook'
import type { Entry } from '../entry/entry.ts'

/** What can be done with the rows of a section; the functions stay the same. */
export interface RowActions {
  /** Writes into a row; one that is not there yet is added behind the others. */
  readonly write: (row: number, question: QuestionId, entry: Entry) => void
  readonly remove: (row: number) => void
  /** Writes what was copied from a spreadsheet over the rows from this cell on. */
  readonly paste: (text: string, at: { readonly row: number; readonly question: number }) => void
}
