import type { FactValue, QuestionId, QuestionnaireId, SectionId } from '@fairlead/playbook'
import type { CalendarDate, Instant, PersonId } from '../state/engagement.ts'

/**
 * What became of a task of kind questionnaire:
 *
 *   sent ──▶ in-progress ──(returned)──▶ returned ──▶ in-review ──▶ accepted
 *                 ▲                                       │
 *                 └───────────── rejected ◀───────────────┘
 *
 * Answers are kept from the first one on; each time it is returned they are kept as they were then.
 */
export interface QuestionnaireRecord {
  readonly questionnaire: QuestionnaireId
  readonly stage: QuestionnaireStage
  readonly to: Respondent
  readonly sentBy: PersonId
  readonly sentAt: Instant
  readonly due: CalendarDate | null
  readonly answers: Answers
  /** Every time that it came back, in order. */
  readonly returns: readonly ReturnedAnswers[]
  readonly reviewer: PersonId | null
  /** What the reviewer said of single questions, the last time. */
  readonly remarks: Readonly<Record<QuestionId, string>>
  /** Why it was rejected as a whole. */
  readonly reason: string | null
  /** When it was accepted or rejected. */
  readonly decidedAt: Instant | null
  readonly revision: number
}

export type QuestionnaireStage = 'sent' | 'in-progress' | 'returned' | 'in-review' | 'accepted' | 'rejected'

/** Who fills it in. */
export interface Respondent {
  readonly name: string
  /** Where it is sent; `null` where it is handed over in person. */
  readonly email: string | null
}

/** What has been answered; a question without an answer is not in here. */
export interface Answers {
  readonly values: Readonly<Record<QuestionId, FactValue>>
  /** The rows of the sections that repeat. */
  readonly rows: Readonly<Record<SectionId, readonly AnswerRow[]>>
}

export type AnswerRow = Readonly<Record<QuestionId, FactValue>>

export interface ReturnedAnswers {
  readonly answers: Answers
  readonly by: PersonId
  readonly at: Instant
}

/** No answers. */
export const noAnswers: Answers = { values: {}, rows: {} }
