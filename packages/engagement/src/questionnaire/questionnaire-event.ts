import type { FactValue, QuestionId, QuestionnaireId, SectionId } from '@fairlead/playbook'
import type { CalendarDate, FactRecords } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AnswerRow, Respondent } from './questionnaire-record.ts'

/** What happens to a questionnaire. */
export type QuestionnaireEvent =
  | QuestionnaireSent
  | AnswersSaved
  | QuestionnaireReturned
  | ReviewStarted
  | AnswersAccepted
  | AnswersRejected

export interface QuestionnaireSent {
  readonly type: 'QuestionnaireSent'
  readonly task: TaskKey
  readonly questionnaire: QuestionnaireId
  readonly to: Respondent
  readonly due: CalendarDate | null
}

export interface AnswersSaved {
  readonly type: 'AnswersSaved'
  readonly task: TaskKey
  /** Only what is other than before. */
  readonly values: Readonly<Record<QuestionId, FactValue | null>>
  readonly rows: Readonly<Record<SectionId, readonly AnswerRow[]>>
  readonly sheet: { readonly name: string; readonly hash: string } | null
}

export interface QuestionnaireReturned {
  readonly type: 'QuestionnaireReturned'
  readonly task: TaskKey
}

export interface ReviewStarted {
  readonly type: 'ReviewStarted'
  readonly task: TaskKey
}

export interface AnswersAccepted {
  readonly type: 'AnswersAccepted'
  readonly task: TaskKey
  /** Whether the task is complete with that; a gate that is shut stays as it is. */
  readonly completes: boolean
  /** All facts that are known from now on. */
  readonly facts: FactRecords
  /** Those that this questionnaire has set. */
  readonly set: readonly string[]
}

export interface AnswersRejected {
  readonly type: 'AnswersRejected'
  readonly task: TaskKey
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly reason: string | null
}
