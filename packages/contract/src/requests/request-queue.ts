import { z } from '@hono/zod-openapi'
import { requestStageSchema } from './request-record-view.ts'
import { requestSchema } from './request-view.ts'

const id = z.string()

/** Another request for the same role and service, of the same customer: what came of it. */
export const similarRequestSchema = z
  .object({
    engagement: id,
    request: id,
    stage: requestStageSchema,
    at: z.string(),
    by: id,
    why: z.string(),
    person: id.nullable(),
    /** Why it was rejected or withdrawn. */
    reason: z.string().nullable(),
    summary: z.string().nullable(),
  })
  .openapi('SimilarRequest')

/** A request as the queue shows it, with what it takes to decide it. */
export const queuedRequestSchema = z
  .object({
    engagement: id,
    customer: z.string(),
    release: id,
    request: requestSchema,
    /** How far its clock has run; `null` where it has none. */
    clock: z.enum(['running', 'half', 'over']).nullable(),
    /** Whether it is the turn of who asks for the queue. */
    isMyTurn: z.boolean(),
    /** The task that cannot go on without; by language, what people added has one name, under `und`. */
    task: z.object({ key: id, process: id.nullable(), name: z.record(z.string(), z.string()) }).nullable(),
    similar: z.array(similarRequestSchema).openapi({ description: 'The newest first, at most ten' }),
  })
  .openapi('QueuedRequest')

export const requestFilterSchema = z.object({
  stage: z
    .union([z.enum(['open', 'over', 'all']), requestStageSchema])
    .default('open')
    .openapi({ description: 'One stage; or `open`, all that are not over' }),
  team: z.string().max(200).optional(),
  whose: z
    .enum(['turn', 'asked', 'assigned'])
    .optional()
    .openapi({ description: 'Those in which it is the turn of who asks, that they made, that they were assigned to' }),
})

export type SimilarRequestView = z.infer<typeof similarRequestSchema>
export type QueuedRequestView = z.infer<typeof queuedRequestSchema>
export type RequestFilter = z.input<typeof requestFilterSchema>
