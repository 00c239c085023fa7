import { z } from '@hono/zod-openapi'

export const id = z.string().min(1).max(200)
export const expectedRevision = z
  .int()
  .min(0)
  .openapi({ description: 'The revision of the record that the person saw' })
// Half of a surrogate pair has no UTF-8: what is stored would differ from what was sent.
export const text = z
  .string()
  .refine((value) => value.isWellFormed(), 'Unexpected half of a character, expected Unicode text')
export const reason = text.trim().max(2000)
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected date, expected yyyy-mm-dd')

/** What names the task that a command is about. */
export const ofTask = { task: id, expectedRevision }
