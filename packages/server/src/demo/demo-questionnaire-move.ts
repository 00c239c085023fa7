import type { AnswerRow, TaskKey } from '@fairlead/engagement'
import type { FactValue, QuestionId, SectionId } from '@fairlead/playbook'

/** What somebody does to the questionnaire of a task. */
export type DemoQuestionnaireAction =
  | {
      readonly kind: 'send-questionnaire'
      readonly task: TaskKey
      readonly to: { readonly name: string; readonly email: string | null }
      readonly dueInDays: number
    }
  | {
      readonly kind: 'answer'
      readonly task: TaskKey
      readonly values: Readonly<Record<QuestionId, FactValue>>
      /** Rows that come first in their sections. */
      readonly rows?: Readonly<Record<SectionId, readonly AnswerRow[]>>
    }
  | { readonly kind: 'return-questionnaire'; readonly task: TaskKey }
  | { readonly kind: 'review'; readonly task: TaskKey }
  | { readonly kind: 'accept-answers'; readonly task: TaskKey }
  | {
      readonly kind: 'reject-answers'
      readonly task: TaskKey
      readonly remarks: Readonly<Record<QuestionId, string>>
      readonly reason: string
    }
