import type { FactValue, QuestionId, QuestionnaireId, SectionId } from '@fairlead/playbook'
import type { CalendarDate, Instant, PersonId } from '../state/engagement.ts'

/**
 * What became of a task of kind questionnaire:
 *
 *   not-sent ──▶ sent ──▶ in-progress ──▶ returned ──▶ in-review ──▶ accepted ──(sent again)──▶ sent
 *                              ▲                           │
 *                              └──────── rejected ◀────────┘
 *
 * Answers are kept from the first one on, also where it is sent again; each time it is returned they are kept as they
 * were then.
 */
export interface QuestionnaireRecord {
  /** `null`, like all that is said of its sending, where it is not sent. */
  readonly questionnaire: QuestionnaireId | null
  readonly stage: QuestionnaireStage
  readonly to: Respondent | null
  readonly sentBy: PersonId | null
  readonly sentAt: Instant | null
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

export type QuestionnaireStage =
  | 'not-sent'
  | 'sent'
  | 'in-progress'
  | 'returned'
  | 'in-review'
  | 'accepted'
  | 'rejected'

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

/** A spreadsheet that answers were read from: what it was called, and the SHA-256 of its content. */
export interface SheetRead {
  readonly name: string
  readonly hash: string
}

export interface ReturnedAnswers {
  readonly answers: Answers
  readonly by: PersonId
  readonly at: Instant
}

/** No answers. */
export const noAnswers: Answers = { values: {}, rows: {} }

/** A questionnaire that nobody has sent, or whose sending was taken back. */
export const untouchedQuestionnaire: QuestionnaireRecord = {
  questionnaire: null,
  stage: 'not-sent',
  to: null,
  sentBy: null,
  sentAt: null,
  due: null,
  answers: noAnswers,
  returns: [],
  reviewer: null,
  remarks: {},
  reason: null,
  decidedAt: null,
  revision: 0,
}

/** The stages in which answers may be given: it lies with whoever fills it in. */
export const answerable: readonly QuestionnaireStage[] = ['sent', 'in-progress', 'rejected']
