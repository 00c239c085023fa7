import type { QuestionId, SectionId } from '@fairlead/playbook'
import type { TaskKey } from '../state/task-key.ts'
import type { MissingAnswer } from './answers/missing-answers.ts'
import type { QuestionnaireStage } from './questionnaire-record.ts'

/** Why something is refused that is asked of a questionnaire. */
export type QuestionnaireRejection =
  /** The task sends no questionnaire. */
  | { readonly code: 'no-questionnaire'; readonly task: TaskKey }
  /** The questionnaire is not in a stage in which this can be done. */
  | {
      readonly code: 'questionnaire-stage'
      readonly task: TaskKey
      readonly stage: QuestionnaireStage
      readonly expected: readonly QuestionnaireStage[]
    }
  | { readonly code: 'respondent-required' }
  | { readonly code: 'wrong-email'; readonly found: string }
  /** The questionnaire has no such question, or has it in another place. */
  | { readonly code: 'unknown-question'; readonly question: QuestionId }
  /** The questionnaire has no such section, or asks it once. */
  | { readonly code: 'unknown-section'; readonly section: SectionId }
  /** `row` counts from 1; `null` for a question that is asked once. `found` is JSON, shortened where it is long. */
  | {
      readonly code: 'wrong-answer'
      readonly question: QuestionId
      readonly row: number | null
      readonly found: string
      readonly expected: string
    }
  /** Rows are to give way that are not there; `found` says how many are. */
  | { readonly code: 'wrong-rows'; readonly section: SectionId; readonly found: number }
  | { readonly code: 'too-many-rows'; readonly section: SectionId; readonly found: number; readonly most: number }
  /** The first of what is required and not answered, and how much it is in all. */
  | {
      readonly code: 'answers-missing'
      readonly task: TaskKey
      readonly missing: readonly MissingAnswer[]
      readonly count: number
    }
