import type { KnownFacts } from '@fairlead/playbook'
import type { Answers } from '../questionnaire-record.ts'
import { askedQuestions } from './asked-questions.ts'
import type { QuestionnaireIndex } from './questionnaire-index.ts'

/** How far a questionnaire has come; a question of a section that repeats counts once for each row. */
export interface AnswerCounts {
  readonly asked: number
  readonly answered: number
  /** How many of those that are required are not answered. */
  readonly missing: number
}

/** Counts what is asked and what is answered of it. */
export function countAnswers(index: QuestionnaireIndex, answers: Answers, facts: KnownFacts): AnswerCounts {
  let [asked, answered, missing] = [0, 0, 0]
  for (const { question, value } of askedQuestions(index, answers, facts)) {
    asked += 1
    if (value !== null) answered += 1
    else if (question.required) missing += 1
  }
  return { asked, answered, missing }
}
