import type { Prefilled } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { factValueSchema } from '../engagements/known-view.ts'
import { taskStateSchema } from '../engagements/task-view.ts'
import { similarRequestSchema } from './request-queue.ts'

const id = z.string()
const row = {
  table: id,
  /** Counts from 0. */
  row: z.int(),
  guidance: z.record(z.string(), z.string()).nullable(),
  /** What the row asked for, in the order of its columns: facts, and what the request itself says. */
  decidedBy: z.array(z.object({ input: id, value: factValueSchema })),
}

/** Where a request would go, and why. */
export const routeExplanationSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('anybody') }),
    z.object({ kind: z.literal('team'), team: id, ...row }),
    z.object({ kind: z.literal('self-serve'), ...row }),
    z.object({ kind: z.literal('unknown'), table: id, missing: z.array(id) }),
    z.object({ kind: z.literal('none'), table: id }),
  ])
  .openapi('RouteExplanation')

/** A wish as far as the task and the engagement say it. */
export const prefilledSchema = z
  .object({
    task: id.nullable(),
    role: id.nullable(),
    service: id.nullable(),
    language: z.string().nullable(),
    why: z.string().nullable(),
    blocked: taskStateSchema.nullable(),
  })
  .openapi('PrefilledWish') satisfies z.ZodType<Prefilled>

/** What can be known of a request before it is made. */
export const askingSchema = z
  .object({
    prefilled: prefilledSchema,
    /** Of the role, service and language that were asked about, else of the prefilled ones; `null` without a role. */
    route: routeExplanationSchema.nullable(),
    similar: z.array(similarRequestSchema),
  })
  .openapi('Asking')

export type AskingView = z.infer<typeof askingSchema>
export type RouteExplanationView = z.infer<typeof routeExplanationSchema>
