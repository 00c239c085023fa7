import { z } from 'zod'
import { perKinds } from '../model/per.ts'
import type { Gate, NameLink, Outcome, Process, Sharing, Step, Task } from '../model/release.ts'
import { type Due, taskKinds } from '../model/task-kind.ts'
import { conditionSchema } from './condition-schema.ts'
import { pageContentSchema } from './page-schema.ts'
import {
  idSchema,
  localizedSchema,
  serviceSetSchema,
  sourceSchema,
  sourcesSchema,
  wordsSchema,
} from './part-schemas.ts'

const ids = z.array(idSchema)

const gate = z.strictObject({
  process: idSchema,
  inferred: z.boolean().describe('Nobody declares it; the shape of the page does.'),
  source: sourceSchema,
}) satisfies z.ZodType<Gate>

const due = z
  .strictObject({
    anchor: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('start') }),
      z.strictObject({ kind: z.literal('go-live') }),
      z.strictObject({ kind: z.literal('task'), task: idSchema }),
      z.strictObject({ kind: z.literal('process'), process: idSchema }),
    ]),
    days: z.int().describe('After the anchor, before it where negative.'),
    calendar: z.enum(['business', 'calendar']),
  })
  .meta({ id: 'Due' }) satisfies z.ZodType<Due>

const sharing = z.strictObject({
  isShared: z.boolean(),
  saidOf: z.enum(['task', 'step']),
}) satisfies z.ZodType<Sharing>

const nameLink = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  href: z.string(),
}) satisfies z.ZodType<NameLink>

const task = z
  .strictObject({
    id: idSchema,
    form: z.enum(['row', 'step']).describe('A row of a task table, or a step that is itself one task.'),
    kind: z.enum(taskKinds).describe('What the task produces.'),
    questionnaire: idSchema.nullable().describe('What a task of kind questionnaire sends out.'),
    per: z.enum(perKinds).describe('Whether it is done once, or once for each service in scope that it is for.'),
    name: wordsSchema,
    links: localizedSchema(z.array(nameLink)),
    mandatory: z.boolean(),
    roles: ids,
    services: serviceSetSchema,
    condition: conditionSchema.nullable(),
    gate: gate.nullable(),
    due: due.nullable(),
    shared: sharing.nullable().describe('What the manifest says of whether customers see it.'),
    replaces: ids.describe('Tasks of earlier releases whose place it takes.'),
    source: sourcesSchema,
  })
  .meta({ id: 'Task' }) satisfies z.ZodType<Task>

const step = z
  .strictObject({
    id: idSchema,
    title: wordsSchema,
    roles: ids,
    secondaryRoles: ids,
    services: serviceSetSchema,
    motions: ids,
    condition: conditionSchema.nullable(),
    tasks: z.array(task),
    source: sourcesSchema,
  })
  .meta({ id: 'Step' }) satisfies z.ZodType<Step>

const outcome = z.strictObject({
  id: idSchema,
  label: wordsSchema,
  text: wordsSchema,
  next: idSchema.nullable(),
  condition: conditionSchema.nullable(),
  source: sourcesSchema,
}) satisfies z.ZodType<Outcome>

export const processSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  phase: idSchema.nullable(),
  replaces: ids.describe('Processes of earlier releases whose place it takes.'),
  steps: z.array(step),
  outcomes: z.array(outcome),
  pages: localizedSchema(pageContentSchema),
  source: sourcesSchema,
}) satisfies z.ZodType<Process>
