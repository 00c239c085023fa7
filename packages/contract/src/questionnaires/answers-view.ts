import type { AnswerDifference, MissingAnswer, Respondent, RowSplice, SheetRead } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factValueSchema } from '../engagements/known-view.ts'

const id = z.string()
const row = z.int().nullable().openapi({ description: 'Counted from 1; null for a question that is asked once' })

export const answerRowSchema = z.record(id, factValueSchema).openapi('AnswerRow')

/** What an answer is to become; `null` takes it back. */
export const answerValuesSchema = z.record(id, factValueSchema.nullable())

export const rowSpliceSchema = z
  .strictObject({ from: z.int().min(0), remove: z.int().min(0), rows: z.array(answerRowSchema).max(10_000) })
  .openapi('RowSplice', {
    description: 'Of the rows of a section, `remove` of them from the one at `from` on give way to `rows`',
  }) satisfies z.ZodType<RowSplice>

export const respondentSchema = z.object({ name: z.string(), email: z.string().nullable() }).openapi('Respondent', {
  description: 'Who fills it in; without an address it is handed over in person',
}) satisfies z.ZodType<Respondent>

export const sheetReadSchema = z.object({ name: z.string(), hash: z.string() }) satisfies z.ZodType<SheetRead>

export const missingAnswerSchema = z
  .object({ section: id, question: id, row })
  .openapi('MissingAnswer') satisfies z.ZodType<MissingAnswer>

const changedAnswer = z.object({ question: id, from: factValueSchema.nullable(), to: factValueSchema.nullable() })

export const answerDifferenceSchema = z
  .object({
    values: z.array(changedAnswer),
    rows: z.array(
      z.object({
        section: id,
        from: row.openapi({ description: 'Which row it was; null where it is new' }),
        to: row.openapi({ description: 'Which row it is; null where it is gone' }),
        answers: z.array(changedAnswer),
      }),
    ),
  })
  .openapi('AnswerDifference') satisfies z.ZodType<AnswerDifference>
