import { z } from '@hono/zod-openapi'
import { questionnaireSummarySchema } from './questionnaire-view.ts'

/** The largest workbook that is read: 25 MB. */
export const largestSheet = 25 * 1024 * 1024

/** Why a file is not read as the workbook of a questionnaire; the problem says it as its `reason`. */
export type SheetReason =
  | 'empty'
  | 'not-a-workbook'
  | 'old-workbook'
  | 'web-page'
  | 'damaged'
  | 'encrypted'
  | 'macros'
  | 'external-link'
  | 'document-type'
  | 'too-many-parts'
  | 'inflates-too-much'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-long'
  | 'too-many-answers'
  | 'too-much-memory'
  | 'too-slow'
  | 'no-questionnaire'
  | 'other-questionnaire'
  | 'other-engagement'

const place = { sheet: z.string(), cell: z.string().openapi({ example: 'B7' }) }

/** A cell that is no answer to its question. */
export const wrongCellSchema = z
  .object({
    ...place,
    question: z.string(),
    row: z.int().nullable().openapi({ description: 'Counted from 1; null for a question that is asked once' }),
    found: z.string(),
    expected: z.string().openapi({ description: 'In words of the language asked for' }),
  })
  .openapi('WrongCell')

const found = z.string()

/** Something in a workbook that is not as it was sent out. */
export const sheetNoteSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('unknown-question'), ...place, found }),
    z.object({ kind: z.literal('twice'), ...place, found }),
    z.object({ kind: z.literal('missing-question'), question: z.string() }),
    z.object({ kind: z.literal('unknown-sheet'), sheet: z.string() }),
  ])
  .openapi('SheetNote')

/** What became of a workbook that came back: what of it was kept, and what is not right in it. */
export const sheetOutcomeSchema = z
  .object({
    questionnaire: questionnaireSummarySchema,
    kept: z.object({
      answers: z
        .int()
        .openapi({ description: 'Answers to questions that are asked once, which are other than before' }),
      rows: z.int().openapi({ description: 'Rows that are other than before' }),
    }),
    wrong: z.array(wrongCellSchema).openapi({ description: 'The first of them; what is wrong is not kept' }),
    wrongCount: z.int(),
    notes: z.array(sheetNoteSchema),
  })
  .openapi('SheetOutcome')

export type SheetOutcome = z.infer<typeof sheetOutcomeSchema>
export type WrongCell = z.infer<typeof wrongCellSchema>
export type SheetNote = z.infer<typeof sheetNoteSchema>
