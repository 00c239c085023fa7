import { z } from '@hono/zod-openapi'
import { problemAnswers } from '../problems/responses.ts'

/** What an Excel workbook is called by its type. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const file = { schema: z.string().openapi({ format: 'binary' }) }

/** What a route answers that gives a table to take away. */
export const tableAnswer = {
  200: { description: 'The table', content: { 'text/csv': file, [workbookType]: file } },
  ...problemAnswers,
}
