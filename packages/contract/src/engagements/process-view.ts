import { z } from '@hono/zod-openapi'
import { countsSchema } from './counts-view.ts'
import { gateStatusSchema, verdictSchema } from './task-view.ts'

const id = z.string()

export const stageSchema = z.enum(['ahead', 'open', 'ended', 'idle']).openapi({
  description: 'Not begun; begun; ended with an outcome; nothing in it applies',
})

/** Where a process stands. */
export const processSchema = z
  .object({
    process: id,
    stage: stageSchema,
    /** The processes whose outcome led to it. */
    openedBy: z.array(id),
    counts: countsSchema,
    completion: z.object({ outcome: id, by: id, at: z.string() }).nullable(),
    /** Its outcomes that are for some customers only, and whether they are for this one. */
    outcomes: z.array(z.object({ outcome: id, verdict: verdictSchema.nullable() })),
    /** What has to be completed before the process can end; empty when it can. */
    waitsFor: z.array(id),
    revision: z.int(),
  })
  .openapi('ProcessStatus')

/** Where a phase stands, with its exit tasks. */
export const phaseSchema = z
  .object({
    phase: id.nullable(),
    processes: z.array(id),
    counts: countsSchema,
    gates: z.array(gateStatusSchema),
    stage: stageSchema,
  })
  .openapi('PhaseStatus')

export type ProcessView = z.infer<typeof processSchema>
export type PhaseView = z.infer<typeof phaseSchema>
export type Stage = z.infer<typeof stageSchema>
