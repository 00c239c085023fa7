import type { FactValue, Question, QuestionId, SectionId } from '@fairlead/playbook'
import type { Rejection } from '../../command/rejection.ts'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'
import { type AnswerChanges, type RowSplice, rowsOf } from './answer-changes.ts'
import { expectedAnswer, normalAnswer } from './check-answer.ts'
import { mostRows } from './most-rows.ts'
import type { QuestionnaireIndex } from './questionnaire-index.ts'

/** What was wrong is shown up to here. */
const longestFound = 100

interface Wrong {
  readonly ok: false
  readonly rejection: Rejection
}

export type NormalChanges = { readonly ok: true; readonly changes: AnswerChanges } | Wrong

/**
 * Changes of answers in their normal form, of which every question and section is known; or the first that is wrong: an
 * answer that does not fit its question, rows that are not there, or too many.
 */
export function normalChanges(index: QuestionnaireIndex, changes: AnswerChanges, before: Answers): NormalChanges {
  const values: [QuestionId, FactValue | null][] = []
  for (const [id, value] of Object.entries(changes.values)) {
    const normal = value === null ? null : normalOf(index, id, value)
    if (normal === undefined) return wrongAnswer(index, { question: id, row: null, value })
    values.push([id, normal])
  }
  const rows: [SectionId, RowSplice][] = []
  for (const [section, splice] of Object.entries(changes.rows)) {
    const wrong = wrongPlace(section, splice, rowsOf(before, section).length)
    if (wrong !== null) return { ok: false, rejection: wrong }
    const normal: AnswerRow[] = []
    for (const [at, row] of splice.rows.entries()) {
      const answers: [QuestionId, FactValue][] = []
      for (const [id, value] of Object.entries(row)) {
        const answer = normalOf(index, id, value)
        if (answer === undefined) return wrongAnswer(index, { question: id, row: splice.from + at + 1, value })
        answers.push([id, answer])
      }
      normal.push(Object.fromEntries(answers))
    }
    rows.push([section, { ...splice, rows: normal }])
  }
  return { ok: true, changes: { values: Object.fromEntries(values), rows: Object.fromEntries(rows) } }
}

function normalOf({ questions }: QuestionnaireIndex, id: QuestionId, value: FactValue): FactValue | undefined {
  const question = questions.get(id)?.question
  return question === undefined ? undefined : (normalAnswer(question, value) ?? undefined)
}

function wrongPlace(section: SectionId, { from, remove, rows }: RowSplice, found: number): Rejection | null {
  const isPlace = [from, remove].every((count) => Number.isSafeInteger(count) && count >= 0) && from + remove <= found
  if (!isPlace) return { code: 'wrong-rows', section, found }
  const after = found - remove + rows.length
  return after > mostRows ? { code: 'too-many-rows', section, found: after, most: mostRows } : null
}

interface Answered {
  readonly question: QuestionId
  readonly row: number | null
  readonly value: FactValue | null
}

function wrongAnswer({ questions }: QuestionnaireIndex, { question: id, row, value }: Answered): Wrong {
  const question: Question | undefined = questions.get(id)?.question
  if (question === undefined) return { ok: false, rejection: { code: 'unknown-question', question: id } }
  const found = JSON.stringify(value)
  const shown = found.length > longestFound ? `${found.slice(0, longestFound).toWellFormed()}…` : found
  const expected = expectedAnswer(question)
  return { ok: false, rejection: { code: 'wrong-answer', question: id, row, found: shown, expected } }
}
