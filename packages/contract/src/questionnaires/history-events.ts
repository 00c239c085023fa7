import type { AnswersSaved, RestoredQuestionnaire } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factRecordsSchema } from '../engagements/known-view.ts'
import { answerValuesSchema, respondentSchema, sheetReadSchema } from './answers-view.ts'
import { questionnaireStageSchema } from './questionnaire-view.ts'

const id = z.string()

/** Answers that were saved, as the history shows them: of rows only where and how many. */
export interface ShownAnswersSaved extends Omit<AnswersSaved, 'rows'> {
  readonly rows: Readonly<Record<string, ShownSplice>>
}

export interface ShownSplice {
  readonly from: number
  readonly remove: number
  readonly added: number
}

/** A questionnaire that was restored, as the history shows it: without its answers. */
export type ShownRestoration = Pick<RestoredQuestionnaire, 'task'> & {
  readonly stage: z.infer<typeof questionnaireStageSchema>
}

/** What happens to a questionnaire, as the history shows it. */
export const questionnaireEvents = [
  z.object({
    type: z.literal('QuestionnaireSent'),
    task: id,
    questionnaire: id,
    to: respondentSchema,
    due: z.string().nullable(),
  }),
  z.object({
    type: z.literal('AnswersSaved'),
    task: id,
    values: answerValuesSchema,
    rows: z.record(id, z.object({ from: z.int(), remove: z.int(), added: z.int() })),
    sheet: sheetReadSchema.nullable(),
  }),
  z.object({ type: z.literal('QuestionnaireReturned'), task: id }),
  z.object({ type: z.literal('ReviewStarted'), task: id }),
  z.object({
    type: z.literal('AnswersAccepted'),
    task: id,
    completes: z.boolean(),
    facts: factRecordsSchema,
    set: z.array(id),
  }),
  z.object({
    type: z.literal('AnswersRejected'),
    task: id,
    remarks: z.record(id, z.string()),
    reason: z.string().nullable(),
  }),
] as const

export const restoredQuestionnaireSchema = z.object({
  task: id,
  stage: questionnaireStageSchema,
}) satisfies z.ZodType<ShownRestoration>
