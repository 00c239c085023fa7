import type { AnswerCounts, QuestionnaireStage } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factRecordSchema, factValueSchema } from '../engagements/known-view.ts'
import { answerDifferenceSchema, answerRowSchema, missingAnswerSchema, respondentSchema } from './answers-view.ts'

const id = z.string()

export const questionnaireStageSchema = z
  .enum(['not-sent', 'sent', 'in-progress', 'returned', 'in-review', 'accepted', 'rejected'])
  .openapi('QuestionnaireStage') satisfies z.ZodType<QuestionnaireStage>

const counts = z.object({ asked: z.int(), answered: z.int(), missing: z.int() }) satisfies z.ZodType<AnswerCounts>

const summaryFields = {
  task: id,
  questionnaire: id.openapi({ description: 'The questionnaire of the release' }),
  stage: questionnaireStageSchema,
  to: respondentSchema.nullable(),
  sentBy: id.nullable(),
  sentAt: z.string().nullable(),
  due: z.string().nullable(),
  reviewer: id.nullable(),
  /** By questions, as the reviewer made them the last time. */
  remarks: z.record(id, z.string()),
  reason: z.string().nullable().openapi({ description: 'Why it was rejected as a whole' }),
  decidedAt: z.string().nullable().openapi({ description: 'When it was accepted or rejected' }),
  counts: counts.openapi({ description: 'A question of a section that repeats counts once for each row' }),
  returns: z.int().openapi({ description: 'How often it came back' }),
  returnedAt: z.string().nullable().openapi({ description: 'When it came back the last time' }),
  revision: z.int(),
}

/** Where a questionnaire stands, without its answers. */
export const questionnaireSummarySchema = z.object(summaryFields).openapi('QuestionnaireSummary')

/** A fact that acceptance would set. */
export const factToSetSchema = z.object({
  fact: id,
  question: id,
  from: factRecordSchema.nullable().openapi({ description: 'What is known now' }),
  to: factValueSchema,
  source: z.string(),
})

const rowsOfSection = z.object({
  total: z.int(),
  from: z.int().openapi({ description: 'The first of those that are given, counted from 0' }),
  rows: z.array(answerRowSchema),
})

/** A questionnaire with its answers. */
export const questionnaireSchema = z
  .object({
    ...summaryFields,
    values: z.record(id, factValueSchema).openapi({ description: 'Answers of the questions that are asked once' }),
    rows: z.record(id, rowsOfSection).openapi({ description: 'By sections that repeat, the rows that were asked for' }),
    /** Questions asked once that these answers and facts leave out. */
    hidden: z.array(id),
    history: z.array(z.object({ by: id, at: z.string() })).openapi({ description: 'Every time that it came back' }),
    /** The first of what is required and not answered; `counts` says how much it is. */
    missing: z.array(missingAnswerSchema),
    wouldSet: z.array(factToSetSchema),
    /** What the last return has other than the one before; `null` where there are no two. */
    difference: answerDifferenceSchema
      .extend({ rowsChanged: z.int().openapi({ description: 'How many rows differ; the first of them are given' }) })
      .nullable(),
  })
  .openapi('Questionnaire')

export type QuestionnaireSummary = z.infer<typeof questionnaireSummarySchema>
export type QuestionnaireView = z.infer<typeof questionnaireSchema>
