import type { TaskKey } from '../state/task-key.ts'
import { type AnswerChanges, changesBetween, withChanges } from './answers/answer-changes.ts'
import {
  type Answers,
  type QuestionnaireRecord,
  type ReturnedAnswers,
  untouchedQuestionnaire,
} from './questionnaire-record.ts'

/** The record of a questionnaire as it was; `null` is one that nobody had touched. */
export interface RestoredQuestionnaire {
  readonly task: TaskKey
  readonly record: RestoredRecord | null
}

/** A record without its revision. Answers are said as what is other, so that one of ten thousand rows is one row here. */
export interface RestoredRecord extends Omit<QuestionnaireRecord, 'answers' | 'returns' | 'revision'> {
  readonly answers: AnswerChanges
  readonly returns: {
    /** So many of the first stay. */
    readonly kept: number
    /** What comes behind them; `answers` are `null` where they are those of the record. */
    readonly added: readonly (Omit<ReturnedAnswers, 'answers'> & { readonly answers: Answers | null })[]
  }
}

/** What has to be restored so that the record `now` is again `before`. */
export function restoredRecord(
  now: QuestionnaireRecord,
  before: QuestionnaireRecord | undefined,
): RestoredRecord | null {
  if (before === undefined) return null
  const { answers, returns, revision: _, ...content } = before
  const isKept = (one: ReturnedAnswers, at: number) => one.by === now.returns[at]?.by && one.at === now.returns[at]?.at
  const other = returns.findIndex((one, at) => !isKept(one, at))
  const kept = other < 0 ? returns.length : other
  return {
    ...content,
    answers: changesBetween(now.answers, answers),
    returns: {
      kept,
      added: returns.slice(kept).map((one) => ({ ...one, answers: one.answers === answers ? null : one.answers })),
    },
  }
}

/** The record that was restored, where it is `now` what it was when that was said. */
export function restoredFrom(
  now: QuestionnaireRecord,
  restored: RestoredRecord | null,
  revision: number,
): QuestionnaireRecord {
  if (restored === null) return { ...untouchedQuestionnaire, revision }
  const answers = withChanges(now.answers, restored.answers)
  const { kept, added } = restored.returns
  const returns = [...now.returns.slice(0, kept), ...added.map((one) => ({ ...one, answers: one.answers ?? answers }))]
  return { ...restored, answers, returns, revision }
}
