import type { FactId, QuestionId, QuestionnaireId } from '@fairlead/playbook'
import type { CalendarDate, FactRecords } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AnswerChanges } from './answers/answer-changes.ts'
import type { Respondent, SheetRead } from './questionnaire-record.ts'

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

/** Only what is other than before. */
export interface AnswersSaved extends AnswerChanges {
  readonly type: 'AnswersSaved'
  readonly task: TaskKey
  readonly sheet: SheetRead | null
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
  /** Those that this questionnaire has set; where there are none, scope and facts are not touched. */
  readonly set: readonly FactId[]
}

export interface AnswersRejected {
  readonly type: 'AnswersRejected'
  readonly task: TaskKey
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly reason: string | null
}
