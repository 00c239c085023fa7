import { z } from 'zod'
import { isFactName } from '../condition/fact-environment.ts'
import { taskKinds } from '../model/task-kind.ts'

const text = z.string().min(1)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language such as en or zh-CN')
const localized = z.record(language, text)
const factId = z
  .string()
  .regex(/^[a-z_][a-z0-9_]*$/, 'a name of small letters, digits and underscores')
  .refine(isFactName, 'a name that is no word of the language of conditions')
const aliases = z.array(text).default([])
const condition = text

/** Such as `start + 5bd`, `go-live - 10d`, `1629 + 2bd`; what it means is read by {@link readDue}. */
const due = text
const planned = { kind: z.enum(taskKinds).optional(), due: due.optional() }
const ids = z.array(text).default([])

const named = z.strictObject({ name: localized, aliases })
const fact = { label: localized, help: localized.optional() }
const choices = z.record(z.string(), localized)

const step = z.strictObject({ title: localized, condition: condition.optional(), ...planned })
const outcome = z.strictObject({ label: localized.optional(), condition: condition.optional() })
const process = z.strictObject({
  steps: z.record(z.string(), step).default({}),
  outcomes: z.record(z.string(), outcome).default({}),
  replaces: ids,
})
const task = z.strictObject({ condition: condition.optional(), ...planned, replaces: ids })

/**
 * What `playbook.yaml` can say: names in every language, the types of facts, conditions attached to a step or a task
 * without touching its page, and what is a gate. Every part is optional; unknown keys are refused, since a misspelt
 * key would otherwise be a rule that is silently not in force.
 */
export const manifestSchema = z.strictObject({
  title: localized.optional(),
  /** Language to folder; the first language is the one that ids are made from. */
  languages: z.record(language, text).default({}),
  /** The pages that are the playbook, by their ids; without it those of `toc.yml`, else all. */
  pages: z.array(text).optional(),
  phases: z.record(z.string(), localized).default({}),
  roles: z.record(z.string(), named).default({}),
  serviceGroups: z.record(z.string(), localized).default({}),
  services: z
    .record(z.string(), named.extend({ always: z.boolean().default(false), group: text.optional() }))
    .default({}),
  motions: z.record(z.string(), named).default({}),
  /** Numbers and texts that conditions call by name, so that a threshold is written once. */
  constants: z.record(factId, z.union([z.int().min(0), text])).default({}),
  facts: z
    .record(
      factId,
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('number'), ...fact, unit: localized.optional() }),
        z.strictObject({
          type: z.literal('money'),
          ...fact,
          currency: z.string().regex(/^[A-Z]{3}$/, 'a currency such as EUR'),
        }),
        z.strictObject({ type: z.literal('date'), ...fact }),
        z.strictObject({ type: z.literal('text'), ...fact }),
        z.strictObject({ type: z.literal('choice'), ...fact, choices }),
        z.strictObject({ type: z.literal('set'), ...fact, choices }),
        z.strictObject({ type: z.literal('yes-no'), ...fact }),
      ]),
    )
    .default({}),
  processes: z.record(z.string(), process).default({}),
  tasks: z.record(z.string(), task).default({}),
  gates: z.record(z.string(), z.strictObject({ process: text })).default({}),
})

export type Manifest = z.infer<typeof manifestSchema>

/** The manifest of a playbook that has none. */
export const emptyManifest: Manifest = manifestSchema.parse({})

/** What a manifest says of a process; nothing where it does not name it. A page may be called `constructor`. */
export function manifestProcess({ processes }: Manifest, id: string): Manifest['processes'][string] {
  const declared = Object.hasOwn(processes, id) ? processes[id] : undefined
  return declared ?? { steps: {}, outcomes: {}, replaces: [] }
}

/** What a manifest says of a task; `undefined` where it does not name it. */
export function manifestTask({ tasks }: Manifest, id: string): Manifest['tasks'][string] | undefined {
  return Object.hasOwn(tasks, id) ? tasks[id] : undefined
}

/** What a manifest says of an outcome of a process; `undefined` where it does not name it. */
export function manifestOutcome(manifest: Manifest, process: string, outcome: string) {
  const { outcomes } = manifestProcess(manifest, process)
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
}

/** What a manifest says of a step of a process; `undefined` where it does not name it. */
export function manifestStep(manifest: Manifest, process: string, step: string) {
  const { steps } = manifestProcess(manifest, process)
  return Object.hasOwn(steps, step) ? steps[step] : undefined
}
