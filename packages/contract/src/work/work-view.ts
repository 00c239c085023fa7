import { type WorkGroup, workGroups } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { stageSchema } from '../engagements/process-view.ts'
import { responsibleSchema, taskStateSchema } from '../engagements/task-view.ts'

const id = z.string()

export const workGroupSchema = z.enum(workGroups).openapi('WorkGroup') satisfies z.ZodType<WorkGroup>

/** A piece of work that is still to do, in whichever engagement. */
export const workItemSchema = z
  .object({
    engagement: id,
    customer: z.string(),
    release: id,
    key: id,
    task: id,
    service: id.nullable(),
    /** By language; what people added has one name, under `und`. */
    name: z.record(z.string(), z.string()),
    process: id,
    step: id,
    state: taskStateSchema,
    stage: stageSchema,
    mandatory: z.boolean(),
    responsible: responsibleSchema.nullable(),
    contact: z.string().nullable().openapi({ description: 'What the contact is called with whom it lies' }),
    due: z.string().nullable(),
    /** The day that it is where the team of the engagement is: what is due before it is late. */
    today: z.string(),
    gate: z.enum(['shut', 'ready']).nullable(),
    group: workGroupSchema,
    /** The revision of the task, for a command on it. */
    revision: z.int(),
  })
  .openapi('WorkItem')

export type WorkItemView = z.infer<typeof workItemSchema>
