import { type QuestionnaireIndex, type WrongCell, withoutFormulas } from '@fairlead/contract'
import type { QuestionId, SectionId } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** A cell of a row of the form. */
export interface WantedCell {
  readonly kind: 'cell'
  readonly section: SectionId
  readonly question: QuestionId
  /** Counted from 0. */
  readonly row: number
}

/** Where in the form a cell of a workbook stands. */
export type CellOfForm =
  | WantedCell
  | { readonly kind: 'value'; readonly section: SectionId; readonly question: QuestionId }

/** Where a cell stands in the form; `null` where the questionnaire has no such question. */
export function cellOfForm(index: QuestionnaireIndex, { question, row }: WrongCell): CellOfForm | null {
  const section = index.questions.get(question)?.section.id
  if (section === undefined) return null
  return row === null ? { kind: 'value', section, question } : { kind: 'cell', section, question, row: row - 1 }
}

/** The sheets that have wrong cells, in their order, with how many of them are listed. */
export function sheetsOf(wrong: readonly WrongCell[]): readonly { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { sheet } of wrong) counts.set(sheet, (counts.get(sheet) ?? 0) + 1)
  return [...counts].map(([sheet, count]) => ({ sheet, count }))
}

/** The cells as lines of cells, which can be pasted into a mail or a spreadsheet: none of them begins a formula. */
export function cellsAsText(i18n: I18n, wrong: readonly WrongCell[], nameOf: (question: QuestionId) => string): string {
  const heads = [msg`Sheet`, msg`Cell`, msg`Question`, msg`Found`, msg`Expected`].map((head) => i18n._(head))
  const lines = wrong.map(({ sheet, cell, question, found, expected }) => [
    sheet,
    cell,
    nameOf(question),
    found,
    expected,
  ])
  return [heads, ...lines].map((line) => line.map(oneCell).join('\t')).join('\n')
}

/** What stands in one cell, whatever is in it. */
function oneCell(text: string): string {
  return withoutFormulas(text.replaceAll(/\s+/gu, ' ').trim())
}
