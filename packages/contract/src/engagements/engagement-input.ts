import { z } from '@hono/zod-openapi'
import { factsSchema, taskStateSchema } from './engagement-view.ts'

const expectedRevision = z.int().min(0).openapi({ description: 'The revision of the record that the person saw' })
// Half of a surrogate pair has no UTF-8: what is stored would differ from what was sent.
const text = z.string().refine((value) => value.isWellFormed(), 'Unexpected half of a character, expected Unicode text')
const scope = z.array(z.string().min(1).max(200)).max(200)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected date, expected yyyy-mm-dd')

export const createEngagementSchema = z
  .strictObject({
    customer: text.trim().min(1).max(200),
    startDate: date,
    scope,
    facts: factsSchema,
  })
  .openapi('CreateEngagement')

export const reviseFactsSchema = z.strictObject({ scope, facts: factsSchema, expectedRevision }).openapi('ReviseFacts')

export const changeTaskStateSchema = z
  .strictObject({ to: taskStateSchema, reason: text.trim().max(2000).nullable(), expectedRevision })
  .openapi('ChangeTaskState')

export const assignTaskSchema = z
  .strictObject({ assignee: z.string().min(1).max(200).nullable(), expectedRevision })
  .openapi('AssignTask')

export const completeProcessSchema = z
  .strictObject({ outcome: z.string().min(1).max(200), expectedRevision })
  .openapi('CompleteProcess')

export const reopenProcessSchema = z.strictObject({ expectedRevision }).openapi('ReopenProcess')

export type CreateEngagementInput = z.infer<typeof createEngagementSchema>
export type ReviseFactsInput = z.infer<typeof reviseFactsSchema>
export type ChangeTaskStateInput = z.infer<typeof changeTaskStateSchema>
export type AssignTaskInput = z.infer<typeof assignTaskSchema>
export type CompleteProcessInput = z.infer<typeof completeProcessSchema>
