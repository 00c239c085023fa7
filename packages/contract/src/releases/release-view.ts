import {
  type Condition,
  type DecisionTable,
  type Due,
  type FactDefinition,
  type Gate,
  type Named,
  type NameLink,
  type Outcome,
  type PageBlock,
  type PageContent,
  type Process,
  type Release,
  type Requirement,
  type Service,
  type Source,
  type Step,
  type Task,
  taskKinds,
} from '@fairlead/playbook'
import { z } from '@hono/zod-openapi'

const text = z.string()
const id = z.string()

/** One value per language of the playbook. */
function localized<T extends z.ZodType>(value: T) {
  return z.record(z.string(), value)
}

export const sourceSchema = z.object({ file: text, line: z.int(), column: z.int() }) satisfies z.ZodType<Source>

export const requirementSchema: z.ZodType<Requirement> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('all'), of: z.array(requirementSchema) }),
      z.object({ kind: z.literal('any'), of: z.array(requirementSchema) }),
      z.object({ kind: z.literal('not'), of: requirementSchema }),
      z.object({
        kind: z.literal('compare'),
        fact: id,
        operator: z.enum(['==', '!=', '<', '<=', '>', '>=']),
        value: z.union([z.number(), text, z.boolean()]),
      }),
      z.object({ kind: z.literal('includes'), fact: id, value: text }),
      z.object({ kind: z.literal('some'), fact: id }),
      z.object({ kind: z.literal('opaque'), text, facts: z.array(id) }),
    ]),
  )
  .openapi('Requirement', { type: 'object' })

const condition = z.object({
  text,
  requirement: requirementSchema,
  source: sourceSchema,
}) satisfies z.ZodType<Condition>
const gate = z.object({ process: id, inferred: z.boolean(), source: sourceSchema }) satisfies z.ZodType<Gate>
const named = z.object({ id, name: localized(text), source: sourceSchema }) satisfies z.ZodType<Named<string>>
const service = named.extend({ always: z.boolean(), group: id.nullable() }) satisfies z.ZodType<Service>
const serviceSet = z.union([z.literal('all'), z.array(id)])
const nameLink = z.object({ start: z.int(), end: z.int(), href: text }) satisfies z.ZodType<NameLink>

const due = z.object({
  anchor: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('start') }),
    z.object({ kind: z.literal('go-live') }),
    z.object({ kind: z.literal('task'), task: id }),
  ]),
  days: z.int(),
  calendar: z.enum(['business', 'calendar']),
}) satisfies z.ZodType<Due>

const task = z.object({
  id,
  form: z.enum(['row', 'step']),
  kind: z.enum(taskKinds),
  name: localized(text),
  links: localized(z.array(nameLink)),
  mandatory: z.boolean(),
  roles: z.array(id),
  services: serviceSet,
  condition: condition.nullable(),
  gate: gate.nullable(),
  due: due.nullable(),
  replaces: z.array(id),
  source: localized(sourceSchema),
}) satisfies z.ZodType<Task>

const step = z.object({
  id,
  title: localized(text),
  roles: z.array(id),
  secondaryRoles: z.array(id),
  services: serviceSet,
  motions: z.array(id),
  condition: condition.nullable(),
  tasks: z.array(task),
  source: localized(sourceSchema),
}) satisfies z.ZodType<Step>

const outcome = z.object({
  id,
  label: localized(text),
  text: localized(text),
  next: id.nullable(),
  condition: condition.nullable(),
  source: localized(sourceSchema),
}) satisfies z.ZodType<Outcome>

const process = z.object({
  id,
  title: localized(text),
  phase: id.nullable(),
  replaces: z.array(id),
  steps: z.array(step),
  outcomes: z.array(outcome),
  source: localized(sourceSchema),
}) satisfies z.ZodType<Omit<Process, 'pages'>>

const choice = z.object({ id, label: localized(text) })
const fact = { id, label: localized(text), help: localized(text).nullable(), source: sourceSchema }
const factDefinition = z.discriminatedUnion('type', [
  z.object({ ...fact, type: z.literal('number'), unit: localized(text).nullable() }),
  z.object({ ...fact, type: z.literal('money'), currency: text }),
  z.object({ ...fact, type: z.literal('date') }),
  z.object({ ...fact, type: z.literal('text') }),
  z.object({ ...fact, type: z.literal('choice'), choices: z.array(choice) }),
  z.object({ ...fact, type: z.literal('set'), choices: z.array(choice) }),
  z.object({ ...fact, type: z.literal('yes-no') }),
]) satisfies z.ZodType<FactDefinition>

const decisionTable = z.object({
  id,
  title: localized(text),
  inputs: z.array(id),
  outputs: z.array(localized(text)),
  rows: z.array(
    z.object({ condition: condition.nullable(), answers: z.array(localized(text)), source: localized(sourceSchema) }),
  ),
  source: localized(sourceSchema),
}) satisfies z.ZodType<DecisionTable>

/** A release without its pages, which are fetched one by one. */
export type ReleaseView = Omit<Release, 'processes'> & {
  readonly id: string
  readonly processes: readonly Omit<Process, 'pages'>[]
}

export const releaseSchema = z
  .object({
    id,
    format: z.literal(2),
    title: localized(text),
    languages: z.array(text),
    facts: z.array(factDefinition),
    phases: z.array(named),
    roles: z.array(named),
    serviceGroups: z.array(named),
    services: z.array(service),
    motions: z.array(named),
    processes: z.array(process),
    decisions: z.array(decisionTable),
  })
  .openapi('Release') satisfies z.ZodType<ReleaseView>

/** The prose of a page as a sanitised hast tree; its nodes are those of the hast specification. */
const proseTree = z.custom<Extract<PageBlock, { kind: 'prose' }>['tree']>().openapi({ type: 'object' })

const at = { line: z.int(), column: z.int() }
const pageBlock = z.discriminatedUnion('kind', [
  z.object({ ...at, kind: z.literal('prose'), tree: proseTree }),
  z.object({ ...at, kind: z.literal('heading'), depth: z.int(), text, anchor: text, step: id.nullable() }),
  z.object({
    ...at,
    kind: z.literal('labels'),
    labels: z.array(
      z.object({
        kind: z.enum([
          'phase',
          'primary-role',
          'secondary-role',
          'applies-to',
          'motions',
          'programme-manager',
          'condition',
          'decision-table',
        ]),
        name: text,
        values: z.array(text),
      }),
    ),
  }),
  z.object({ ...at, kind: z.literal('tasks'), step: id, tasks: z.array(id) }),
  z.object({ ...at, kind: z.literal('outcomes') }),
]) satisfies z.ZodType<PageBlock>

export type PageView = PageContent & { readonly language: string }

/** `language` is the language that was found for the one that was asked for. */
export const pageSchema = z
  .object({ language: text, file: text, blocks: z.array(pageBlock) })
  .openapi('Page') satisfies z.ZodType<PageView>
