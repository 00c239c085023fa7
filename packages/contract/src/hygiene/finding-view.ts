import { type FindingAbout, type FindingCode, type FindingKind, findingCodes, type Mend } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { rightSchema } from '../people/person.ts'
import { workItemSchema } from '../work/work-view.ts'

const id = z.string()

// The table is closed: its keys are the codes.
const codes = Object.keys(findingCodes) as [FindingCode, ...FindingCode[]]

export const findingCodeSchema = z.enum(codes).openapi('FindingCode')

const kindSchema = z.enum(['missing', 'stale', 'contradictory']) satisfies z.ZodType<FindingKind>
const aboutSchema = z.enum([
  'task',
  'role',
  'fact',
  'service',
  'request',
  'note',
  'cadence',
  'engagement',
]) satisfies z.ZodType<FindingAbout>
const mendSchema = z.enum([
  'set-date',
  'assign-task',
  'assign-role',
  'waive',
  'approve-waiver',
  'set-facts',
  'schedule',
  'invite',
  'write-outcome',
  'send-questionnaire',
  'review-questionnaire',
  'answer-request',
  'write-note',
  'complete-action',
  'set-contacts',
]) satisfies z.ZodType<Mend>

/** Something that is missing, stale or contradictory in an engagement, with its reason and what mends it. */
export const findingSchema = z
  .object({
    engagement: id,
    customer: z.string(),
    release: id,
    code: findingCodeSchema,
    kind: kindSchema,
    about: aboutSchema,
    subject: id.nullable().openapi({ description: 'What it is about; `null` for the engagement as a whole' }),
    name: z
      .record(z.string(), z.string())
      .openapi({ description: 'What that is called by language; what people named has one name, under `und`' }),
    task: id.nullable().openapi({ description: 'The piece of work that it belongs to, where there is one' }),
    process: id.nullable(),
    work: workItemSchema.nullable().openapi({ description: 'That piece of work, where it is still to do' }),
    reason: z.object({
      day: z.string().nullable(),
      at: z.string().nullable(),
      count: z.int().nullable(),
      tasks: z.array(id).openapi({ description: 'What is counted, at most fifty' }),
    }),
    since: z.string().nullable().openapi({ description: 'From when it holds; `null` where nobody knows' }),
    /** Whom it is up to; neither where it is nobody's yet. */
    person: id.nullable(),
    right: rightSchema.nullable(),
    mend: mendSchema,
    noteTypes: z
      .array(id)
      .openapi({ description: 'The types of notes any of which mends it; none where no note does' }),
    /** The day that it is where the team of the engagement is. */
    today: z.string(),
  })
  .openapi('Finding')

export type FindingView = z.infer<typeof findingSchema>

export const findingFilterSchema = z.object({
  whose: z.enum(['mine', 'team', 'all']).default('team').openapi({
    description: 'Those that are up to who asks; those of engagements in which they take part; all',
  }),
  engagement: z.string().max(200).optional(),
  code: findingCodeSchema.optional(),
  by: z
    .enum(['kind', 'engagement'])
    .default('kind')
    .openapi({ description: 'In which order: the most pressing codes first, or one engagement after the other' }),
})

export type FindingFilter = z.input<typeof findingFilterSchema>
