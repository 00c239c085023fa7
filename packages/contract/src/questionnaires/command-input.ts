import { z } from '@hono/zod-openapi'
import { date, ofTask, reason, text } from '../engagements/input-parts.ts'
import { answerValuesSchema, rowSpliceSchema } from './answers-view.ts'

const id = z.string()

/** What a person may ask of a questionnaire; its revision is that of its own record, 0 before it is sent. */
export const questionnaireCommands = [
  z.strictObject({
    type: z.literal('SendQuestionnaire'),
    to: z.strictObject({ name: text.trim().max(200), email: text.trim().max(320).nullable() }),
    due: date.nullable(),
    ...ofTask,
  }),
  z.strictObject({
    type: z.literal('SaveAnswers'),
    values: answerValuesSchema,
    rows: z.record(id, rowSpliceSchema),
    ...ofTask,
  }),
  z.strictObject({ type: z.literal('ReturnQuestionnaire'), ...ofTask }),
  z.strictObject({ type: z.literal('ReviewQuestionnaire'), ...ofTask }),
  z.strictObject({
    type: z.literal('AcceptAnswers'),
    expectedFactsRevision: z.int().min(0).openapi({
      description: 'The revision of scope and facts that the preview was made from',
    }),
    ...ofTask,
  }),
  z.strictObject({
    type: z.literal('RejectAnswers'),
    remarks: z.record(id, reason).openapi({ description: 'By questions; at least one, or a reason' }),
    reason: reason.nullable(),
    ...ofTask,
  }),
] as const
