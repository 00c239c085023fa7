import type { TaskRecord } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { addedTaskSchema, evidenceSchema, overrulingSchema, taskStateSchema, waiverSchema } from './task-view.ts'

export const setDateSchema = z.object({ due: z.string(), reason: z.string() })

/** All that people have said of one piece of work, without its revision. */
export const taskContentSchema = z.object({
  state: taskStateSchema,
  reason: z.string().nullable(),
  completedAt: z.string().nullable(),
  assignee: z.string().nullable(),
  waiver: waiverSchema.nullable(),
  overruling: overrulingSchema.nullable(),
  date: setDateSchema.nullable(),
  evidence: z.array(evidenceSchema),
  added: addedTaskSchema.nullable(),
}) satisfies z.ZodType<Omit<TaskRecord, 'revision'>>

export const taskRecordSchema = taskContentSchema.extend({ revision: z.int() }) satisfies z.ZodType<TaskRecord>
