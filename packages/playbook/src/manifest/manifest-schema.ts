import { z } from 'zod'
import { parties } from '../model/party.ts'
import { perKinds } from '../model/per.ts'
import { taskKinds } from '../model/task-kind.ts'
import { isTimeZoneName } from '../model/time-zone-name.ts'
import { cadenceSchema } from './cadence-schema.ts'
import { factSchema } from './fact-schema.ts'
import { noteTypeSchema } from './note-type-schema.ts'
import { condition, factId, language, text, words } from './schema-words.ts'

const title = words.describe('The name by language.')
const aliases = z.array(text).default([]).describe('Other spellings that pages use, in any language.')
const due = text.describe(
  'When it is due: start, go-live, the id of a task or of a process (its end), and an offset in bd (business days), d or w: start + 5bd.',
)
const kind = z.enum(taskKinds).describe('What it produces.')
const per = z.enum(perKinds).describe('Whether it is done once, or once for each service in scope that it is for.')
const planned = { kind: kind.optional(), per: per.optional(), due: due.optional() }
const shared = z
  .boolean()
  .optional()
  .describe(
    'Whether customers see it on their site; unsaid, they see workshops, questionnaires and what their own people do.',
  )
const replaces = z.array(text).default([])

const named = z.strictObject({ name: title, aliases })
const role = named.extend({
  party: z
    .enum(parties)
    .default('team')
    .describe('Whose people fill it: those of the team, the customer or the vendor.'),
})
const service = named.extend({
  always: z.boolean().default(false).describe('In the scope of every engagement.'),
  group: text.optional().describe('One of "serviceGroups".'),
})

const businessDays = z
  .string()
  .regex(/^\d{1,3}bd$/, 'a number of business days, such as 3bd')
  .transform((written) => Number.parseInt(written, 10))
const within = (days: number) => businessDays.default(days)
const team = z.strictObject({
  name: title,
  role: text.describe('One of "roles": what its people do on an engagement.'),
  timeZone: z
    .string()
    .refine(isTimeZoneName, 'a time zone such as Europe/Berlin')
    .describe('Where its days begin: an IANA name such as Europe/Berlin.'),
  clock: z
    .strictObject({
      decide: within(5).describe('Within how many business days, Monday to Friday, a request is decided: 5bd.'),
      assign: within(2).describe('Within how many business days after that somebody is assigned.'),
      accept: within(2).describe('Within how many business days after that they accept.'),
    })
    .prefault({})
    .describe('How long each stage of a request may take; 5bd, 2bd and 2bd where nothing is said.'),
})

const step = z.strictObject({
  title: words.describe('The heading that it stands for, by language.'),
  condition: condition.optional(),
  kind: kind.optional().describe('What each of its tasks produces that does not say otherwise.'),
  per: per.optional().describe('Whether each of its tasks that does not say otherwise is done for each service.'),
  due: due.optional().describe('When each of its tasks is due that does not say otherwise, such as start + 5bd.'),
  shared: shared.describe('Whether customers see each of its tasks that does not say otherwise.'),
})
const outcome = z.strictObject({
  label: words.optional().describe('What was found, in a few words, by language.'),
  condition: condition.optional(),
})
const process = z.strictObject({
  steps: z.record(z.string(), step).default({}).describe('The steps by their ids.'),
  outcomes: z
    .record(z.string(), outcome)
    .default({})
    .describe('The items of Next Steps, by the page that each links to, or "end".'),
  replaces: replaces.describe('Processes of earlier releases, gone from the pages, whose place it takes.'),
})
const task = z.strictObject({
  condition: condition.optional(),
  ...planned,
  shared,
  questionnaire: text.optional().describe('What it sends out: the id of a page of kind questionnaire.'),
  replaces: replaces.describe('Tasks of earlier releases, gone from the pages: what was done there counts here.'),
})

/**
 * What `playbook.yaml` can say: names in every language, the types of facts, conditions attached to a step or a task
 * without touching its page, and what is a gate. Every part is optional; unknown keys are refused, since a misspelt
 * key would otherwise be a rule that is silently not in force. Messages are phrases that follow "expected".
 */
export const manifestSchema = z
  .strictObject({
    title: words.optional().describe('The name of the playbook by language.'),
    languages: z
      .record(language, text)
      .default({})
      .describe('Language to folder, "." being this one; ids are made from the first.'),
    pages: z
      .array(text)
      .optional()
      .describe('The pages that are the playbook, by their ids; without it those of toc.yml, else all.'),
    phases: z.record(z.string(), title).default({}).describe('The phases in their order, by id.'),
    roles: z.record(z.string(), role).default({}).describe('Who does the work, by id.'),
    serviceGroups: z.record(z.string(), title).default({}).describe('What lists show services under, by id.'),
    services: z.record(z.string(), service).default({}).describe('What the work is for, by id.'),
    motions: z.record(z.string(), named).default({}).describe('The campaigns that steps belong to, by id.'),
    constants: z
      .record(factId, z.union([z.int().min(0), text.max(200)]))
      .default({})
      .describe('Numbers and texts that conditions call by name, so that a threshold is written once.'),
    facts: z.record(factId, factSchema).default({}).describe('What the playbook wants to know of a customer, by name.'),
    teams: z
      .record(z.string(), team)
      .default({})
      .describe('Whom requests for a person go to, by id; a routing table says which.'),
    notes: z
      .record(z.string(), noteTypeSchema)
      .default({})
      .describe('What notes are written about, by id; in this order they are offered.'),
    cadences: z.record(z.string(), cadenceSchema).default({}).describe('What has to be noted again and again, by id.'),
    processes: z
      .record(z.string(), process)
      .default({})
      .describe('More about pages, by their ids; in this order, others follow.'),
    tasks: z.record(z.string(), task).default({}).describe('More about single tasks, by their ids.'),
    gates: z
      .record(z.string(), z.strictObject({ process: text.describe('The process that it shuts.') }))
      .default({})
      .describe('Tasks, by id, that stay shut until all else that is mandatory in a process is done or set aside.'),
  })
  .meta({
    title: 'playbook.yaml',
    description: 'What the pages of a Fairlead playbook leave unsaid. Every key may be left out.',
  })
