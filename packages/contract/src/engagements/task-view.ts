import {
  type AddedTask,
  type Evidence,
  type GateStatus,
  type PlanReason,
  type Responsible,
  type TaskState,
  taskStates,
  type Waiver,
} from '@fairlead/engagement'
import { requirementSchema, sourceSchema } from '@fairlead/playbook'
import { z } from '@hono/zod-openapi'
import { datesSchema } from './dates-view.ts'
import { factValueSchema } from './known-view.ts'

const id = z.string()
const states = Object.keys(taskStates) as [TaskState, ...TaskState[]]

export const taskStateSchema = z.enum(states).openapi('TaskState')
export const verdictSchema = z.enum(['applies', 'does-not', 'unknown'])

const planReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), verdict: verdictSchema, services: z.array(id), inScope: z.array(id) }),
  z.object({ kind: z.literal('per-service'), verdict: verdictSchema, service: id.nullable() }),
  z.object({
    kind: z.literal('condition'),
    verdict: verdictSchema,
    on: z.enum(['step', 'task']),
    text: z.string(),
    requirement: requirementSchema,
    read: z.array(z.object({ fact: id, value: factValueSchema.nullable() })),
    source: sourceSchema,
  }),
  z.object({ kind: z.literal('added'), verdict: z.literal('applies') }),
]) satisfies z.ZodType<PlanReason>

export const gateStatusSchema = z
  .object({
    task: id,
    state: z.enum(['shut', 'ready', 'open']),
    blockers: z.array(id),
    waived: z.array(id),
    waivedUntil: z.string().nullable(),
  })
  .openapi('Gate') satisfies z.ZodType<GateStatus>

export const waiverSchema = z
  .object({
    reason: z.string(),
    by: id,
    at: z.string(),
    approver: id,
    approvedAt: z.string().nullable(),
    until: z.string().nullable(),
  })
  .openapi('Waiver') satisfies z.ZodType<Waiver>

export const overrulingSchema = z.object({ reason: z.string(), by: id, at: z.string(), blockers: z.array(id) })

const linked = { id, by: id, at: z.string() }

export const evidenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ ...linked, kind: z.literal('link'), title: z.string(), href: z.string() }),
    z.object({ ...linked, kind: z.literal('note'), text: z.string() }),
    z.object({ ...linked, kind: z.literal('file'), name: z.string(), hash: z.string(), size: z.int() }),
  ])
  .openapi('Evidence') satisfies z.ZodType<Evidence>

export const addedTaskSchema = z
  .object({
    name: z.string(),
    mandatory: z.boolean(),
    process: id,
    step: id,
    role: id.nullable(),
    service: id.nullable(),
  })
  .openapi('AddedTask') satisfies z.ZodType<AddedTask>

export const responsibleSchema = z.discriminatedUnion('through', [
  z.object({ person: id, through: z.literal('task') }),
  z.object({ person: id, through: z.literal('role'), role: id, service: id.nullable() }),
]) satisfies z.ZodType<Responsible>

/** One piece of work of an engagement: where it stands and why it is here. */
export const taskSchema = z
  .object({
    key: id.openapi({ description: 'Names it within the engagement: the id of its task, or `id@service`, or `+1` …' }),
    task: id.openapi({ description: 'The task of the playbook; the key itself where people added it' }),
    service: id.nullable().openapi({ description: 'For which service, where the task is done once for each' }),
    step: id,
    process: id,
    state: taskStateSchema,
    reason: z.string().nullable(),
    completedAt: z.string().nullable(),
    assignee: id.nullable(),
    responsible: responsibleSchema.nullable(),
    liesWithCustomer: z.boolean().openapi({
      description:
        'It is nobody’s by name, and the customer’s all the same: a role of theirs does it, and they have contacts',
    }),
    waiver: waiverSchema.nullable(),
    /** Whether the waiver takes the task off its gates today. */
    isWaived: z.boolean(),
    overruling: overrulingSchema.nullable(),
    date: z.object({ due: z.string(), reason: z.string() }).nullable(),
    dates: datesSchema,
    evidence: z.array(evidenceSchema),
    added: addedTaskSchema.nullable(),
    revision: z.int(),
    verdict: verdictSchema,
    mandatory: z.boolean(),
    isLeft: z.boolean().openapi({
      description:
        'Whether it is still to do: it applies or may apply, is not settled, and its processes have not passed it by',
    }),
    reasons: z.array(planReason),
    gate: gateStatusSchema.nullable(),
  })
  .openapi('TaskStatus')

export type TaskView = z.infer<typeof taskSchema>
export type EvidenceView = z.infer<typeof evidenceSchema>
export type WaiverView = z.infer<typeof waiverSchema>
