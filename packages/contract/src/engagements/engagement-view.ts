import type { GateStatus, PlannedTask, PlanReason, TaskState, TaskStateSet } from '@fairlead/engagement'
import { taskStates } from '@fairlead/engagement'
import { requirementSchema, sourceSchema } from '@fairlead/playbook'
import { z } from '@hono/zod-openapi'

const id = z.string()
const states = Object.keys(taskStates) as [TaskState, ...TaskState[]]

export const taskStateSchema = z.enum(states).openapi('TaskState')
export const factValueSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])
export const factsSchema = z.record(z.string(), factValueSchema)
const verdict = z.enum(['applies', 'does-not', 'unknown'])

const planReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), verdict, services: z.array(id), inScope: z.array(id) }),
  z.object({
    kind: z.literal('condition'),
    verdict,
    on: z.enum(['step', 'task']),
    text: z.string(),
    requirement: requirementSchema,
    read: z.array(z.object({ fact: id, value: factValueSchema.nullable() })),
    source: sourceSchema,
  }),
]) satisfies z.ZodType<PlanReason>

const gateStatus = z.object({
  task: id,
  state: z.enum(['shut', 'ready', 'open']),
  blockers: z.array(id),
}) satisfies z.ZodType<GateStatus>

/** One task of an engagement: where it stands and why it is here. */
export const taskSchema = z
  .object({
    task: id,
    step: id,
    process: id,
    state: taskStateSchema,
    reason: z.string().nullable(),
    assignee: id.nullable(),
    revision: z.int(),
    verdict,
    reasons: z.array(planReason),
    gate: gateStatus.nullable(),
  })
  .openapi('Task') satisfies z.ZodType<PlannedTask>

/** How many of the tasks that apply, or may apply, stand in each set. */
export const countsSchema = z
  .object({
    total: z.int(),
    open: z.int(),
    waiting: z.int(),
    blocked: z.int(),
    done: z.int(),
    'set-aside': z.int(),
    mandatoryLeft: z.int().openapi({ description: 'Mandatory tasks that are neither done nor set aside' }),
    folded: z.int().openapi({ description: 'Tasks that do not apply; not part of the total' }),
  })
  .openapi('Counts') satisfies z.ZodType<Record<TaskStateSet, number>>

export type Counts = z.infer<typeof countsSchema>

export const processSchema = z
  .object({
    process: id,
    counts: countsSchema,
    completion: z.object({ outcome: id, by: id, at: z.string() }).nullable(),
    /** What has to be completed before the process can end; empty when it can. */
    waitsFor: z.array(id),
    revision: z.int(),
  })
  .openapi('ProcessStatus')

const summaryFields = {
  id,
  customer: z.string(),
  release: id,
  startDate: z.string().openapi({ example: '2026-11-22' }),
  scope: z.array(id),
  revision: z.int(),
  counts: countsSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
}

export const engagementSummarySchema = z.object(summaryFields).openapi('EngagementSummary')

export const engagementSchema = z
  .object({
    ...summaryFields,
    facts: factsSchema,
    factsRevision: z.int(),
    tasks: z.array(taskSchema),
    processes: z.array(processSchema),
    /** What the acting person may do: the server decides, a screen hides the rest. */
    can: z.object({ change: z.boolean() }),
  })
  .openapi('Engagement')

export type TaskView = z.infer<typeof taskSchema>
export type ProcessView = z.infer<typeof processSchema>
export type EngagementSummary = z.infer<typeof engagementSummarySchema>
export type EngagementView = z.infer<typeof engagementSchema>
