import type { QuestionId } from '@fairlead/playbook'
import type { CalendarDate } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AnswerChanges } from './answers/answer-changes.ts'
import type { Respondent, SheetRead } from './questionnaire-record.ts'

/** What a person asks of a questionnaire; `expectedRevision` is that of its own record, 0 before it is sent. */
export type QuestionnaireCommand =
  | SendQuestionnaire
  | SaveAnswers
  | ReturnQuestionnaire
  | ReviewQuestionnaire
  | AcceptAnswers
  | RejectAnswers

interface OfQuestionnaire {
  readonly task: TaskKey
  readonly expectedRevision: number
}

/** Sends it, or sends it to somebody else; what has been answered stays. */
export interface SendQuestionnaire extends OfQuestionnaire {
  readonly type: 'SendQuestionnaire'
  readonly to: Respondent
  readonly due: CalendarDate | null
}

/** Answers some questions; see {@link AnswerChanges}. */
export interface SaveAnswers extends OfQuestionnaire, AnswerChanges {
  readonly type: 'SaveAnswers'
  /** The sheet that they were read from; `null` for the form. */
  readonly sheet: SheetRead | null
}

/** Hands it in; refused while what is required is missing. */
export interface ReturnQuestionnaire extends OfQuestionnaire {
  readonly type: 'ReturnQuestionnaire'
}

/** Takes it for review. */
export interface ReviewQuestionnaire extends OfQuestionnaire {
  readonly type: 'ReviewQuestionnaire'
}

/** Accepts the answers: those that belong to facts become these facts, and the task is complete. */
export interface AcceptAnswers extends OfQuestionnaire {
  readonly type: 'AcceptAnswers'
  /** The revision of scope and facts that the preview was made from. */
  readonly expectedFactsRevision: number
}

/** Gives it back with what is to be mended: at least one remark or a reason. */
export interface RejectAnswers extends OfQuestionnaire {
  readonly type: 'RejectAnswers'
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly reason: string | null
}
