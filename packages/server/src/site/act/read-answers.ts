import {
  type AnswerRow,
  type Answers,
  longestAnswer,
  normalAnswer,
  type QuestionnaireIndex,
  rowsOf,
} from '@fairlead/engagement'
import type { FactValue, Question, SectionId } from '@fairlead/playbook'
import { expectedText } from '../page/answer-text.ts'
import { type FieldPlace, fieldName, mostRowsShown, rowsName } from '../page/field-name.ts'
import type { SitePage } from '../page/site-page.ts'
import { enteredAnswer } from './entered-answer.ts'

/** What a form of a questionnaire sends: of each field all its values. */
export type SentForm = ReadonlyMap<string, readonly string[]>

/** The answers that somebody means, and what of it is no answer, by the names of its fields. */
export interface ReadForm {
  readonly answers: Answers
  readonly entered: Map<string, string>
  readonly errors: Map<string, string>
}

interface Reading {
  readonly index: QuestionnaireIndex
  /** The answers that the form was made of. */
  readonly base: Answers
  readonly form: SentForm
}

/** Reads the answers of a form: those of its fields, else as they were. */
export function readAnswers(site: Pick<SitePage, 'words' | 'timeZone'>, { index, base, form }: Reading): ReadForm {
  const [entered, errors] = [new Map<string, string>(), new Map<string, string>()]
  const read = (question: Question, place: FieldPlace, before: FactValue | null): FactValue | null => {
    const name = fieldName(place)
    const sent = form.get(name)
    if (sent === undefined) return question.definition.type === 'set' && form.has(`${name}.shown`) ? null : before
    const given = enteredAnswer(question, sent)
    if (given.kind === 'nothing') return null
    const normal = normalAnswer(question, given.value)
    if (normal !== null) return normal
    entered.set(name, sent.join('\n'))
    errors.set(name, site.words.questionnaire.wrong(expectedText(site, question, longestAnswer(question))))
    return before
  }
  const values: Record<string, FactValue> = Object.create(null)
  const rows: Record<string, readonly AnswerRow[]> = Object.create(null)
  for (const section of index.questionnaire.sections) {
    if (section.forEach === null) {
      for (const question of section.questions) {
        const before = Object.hasOwn(base.values, question.id) ? (base.values[question.id] ?? null) : null
        const value = read(question, { question: question.id, section: section.id, row: null }, before)
        if (value !== null) values[question.id] = value
      }
      continue
    }
    const shown = shownRows(form, section.id)
    const after = rowsOf(base, section.id).map((row, at): AnswerRow => {
      if (at >= shown) return row
      const cells = section.questions.flatMap((question) => {
        const before = Object.hasOwn(row, question.id) ? (row[question.id] ?? null) : null
        const value = read(question, { question: question.id, section: section.id, row: at }, before)
        return value === null ? [] : [[question.id, value] as const]
      })
      return Object.fromEntries(cells)
    })
    if (after.length > 0) rows[section.id] = after
  }
  return { answers: { values: { ...values }, rows: { ...rows } }, entered, errors }
}

function shownRows(form: SentForm, section: SectionId): number {
  const count = Number(form.get(rowsName(section))?.[0] ?? 0)
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, mostRowsShown) : 0
}
