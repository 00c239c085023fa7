import { z } from '@hono/zod-openapi'
import { date, expectedRevision, id, reason, text } from '../engagements/input-parts.ts'
import { partySchema } from '../engagements/team-view.ts'

const task = { task: id, expectedRevision }
const line = text.trim().min(1).max(200)
const email = text.trim().min(3).max(254)
const language = z.string().min(2).max(35)
const href = z.string().max(2000)

/** How much one workshop can hold of each. */
const workshopLimits = {
  attendees: 100,
  agenda: 50,
  materials: 50,
  decisions: 100,
  actions: 50,
  minutes: 50_000,
}

const agenda = z
  .array(z.strictObject({ title: line, minutes: z.int().min(1).max(1440).nullable() }))
  .max(workshopLimits.agenda)

const attendee = z.strictObject({
  name: line,
  email,
  party: partySchema,
  role: id.nullable(),
  person: id.nullable(),
  optional: z.boolean(),
  language: language.nullable(),
})

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), href }),
  z.strictObject({
    kind: z.literal('file'),
    name: line,
    hash: z.string().length(64),
    size: z.int().min(0),
  }),
])

const action = z.strictObject({
  name: text.trim().min(1).max(500),
  owner: id.nullable(),
  due: date.nullable(),
  mandatory: z.boolean().default(false).openapi({ description: 'Whether it keeps gates shut until it is done' }),
})

const outcome = {
  attended: z.array(email).max(workshopLimits.attendees),
  decisions: z.array(text.trim().min(1).max(2000)).max(workshopLimits.decisions),
  minutes: text.max(workshopLimits.minutes).openapi({ description: 'Markdown' }),
}

/** What a person may ask of a workshop. */
export const workshopCommands = [
  z.strictObject({
    type: z.literal('PrepareWorkshop'),
    agenda: agenda.nullable(),
    attendees: z.array(attendee).max(workshopLimits.attendees),
    ...task,
  }),
  z.strictObject({
    type: z.literal('PutMaterial'),
    material: id.nullable().openapi({ description: 'Whose next version it is; null adds one, which gets an id' }),
    title: line,
    language: language.nullable(),
    content,
    ...task,
  }),
  z.strictObject({ type: z.literal('RemoveMaterial'), material: id, ...task }),
  z.strictObject({ type: z.literal('HandOverMaterial'), material: id, ...task }),
  z.strictObject({
    type: z.literal('ScheduleWorkshop'),
    date,
    time: z.string().regex(/^\d{2}:\d{2}$/, 'Unexpected time, expected hh:mm'),
    minutes: z.int().min(5).max(1440),
    timeZone: z.string().min(1).max(100),
    place: text.trim().max(500).nullable(),
    link: href.nullable(),
    host: id,
    ...task,
  }),
  z.strictObject({ type: z.literal('InviteToWorkshop'), ...task }),
  z.strictObject({ type: z.literal('CallOffWorkshop'), why: z.enum(['cancelled', 'no-show']), reason, ...task }),
  z.strictObject({
    type: z.literal('RecordReply'),
    task: id,
    email,
    answer: z.enum(['accepted', 'declined', 'tentative']),
    comment: text.trim().max(2000).nullable(),
    to: z.int().min(0).openapi({ description: 'The revision of the workshop in the invitation' }),
  }),
  z.strictObject({
    type: z.literal('HoldWorkshop'),
    ...outcome,
    actions: z.array(action).max(workshopLimits.actions),
    ...task,
  }),
  z.strictObject({ type: z.literal('ReviseMinutes'), ...outcome, ...task }),
] as const
