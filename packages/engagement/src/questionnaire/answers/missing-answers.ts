import type { KnownFacts, QuestionId, SectionId } from '@fairlead/playbook'
import type { Rejection } from '../../command/rejection.ts'
import type { TaskKey } from '../../state/task-key.ts'
import type { Answers } from '../questionnaire-record.ts'
import { askedQuestions } from './asked-questions.ts'
import type { QuestionnaireIndex } from './questionnaire-index.ts'

/** A question that has to be answered and is not. */
export interface MissingAnswer {
  readonly section: SectionId
  readonly question: QuestionId
  /** In which row of a section that repeats, counted from 1; `null` where it is asked once. */
  readonly row: number | null
}

/** What is required, asked and not answered, in the order of the page. */
export function missingAnswers(
  index: QuestionnaireIndex,
  answers: Answers,
  facts: KnownFacts,
): readonly MissingAnswer[] {
  const missing: MissingAnswer[] = []
  for (const { section, question, row, value } of askedQuestions(index, answers, facts)) {
    if (question.required && value === null) missing.push({ section: section.id, question: question.id, row })
  }
  return missing
}

/** So many of what is missing are named. */
const mostNamed = 100

/** The rejection that names what is missing, the first of it where it is much. */
export function answersMissing(task: TaskKey, missing: readonly MissingAnswer[]): Rejection {
  return { code: 'answers-missing', task, missing: missing.slice(0, mostNamed), count: missing.length }
}
