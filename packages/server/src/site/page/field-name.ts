import type { QuestionId, SectionId } from '@fairlead/playbook'

/** Where an answer stands in a form: a question that is asked once, or one in a row of a section that repeats. */
export interface FieldPlace {
  readonly question: QuestionId
  readonly section: SectionId
  /** Counted from 0; `null` where it is asked once. */
  readonly row: number | null
}

/** The name of the field of an answer. */
export function fieldName({ question, section, row }: FieldPlace): string {
  return row === null ? `q.${question}` : `r.${section}.${row}.${question}`
}

/** The field that says how many rows of a section a form has. */
export function rowsName(section: SectionId): string {
  return `rows.${section}`
}

/** So many rows of a section are filled in on a page; more of them in a workbook. */
export const mostRowsShown = 20
