import { z } from '@hono/zod-openapi'
import { date, expectedRevision, id, text } from '../engagements/input-parts.ts'
import { audienceSchema } from './note-view.ts'

// The engagement says what is too long: these only keep a request bearable.
const long = text.max(100_000)
const ids = z.array(id).max(200)
const of = { note: id, expectedRevision }
const nextAction = z.strictObject({ text: text.max(5000), owner: id.nullable(), date: date.nullable() }).nullable()
const value = z.union([z.number(), text.max(10_000), z.boolean(), z.array(text.max(200)).max(200)])

/** What a person may ask of a note. The engagement names a new one. */
export const noteCommands = [
  z.strictObject({
    type: z.literal('WriteNote'),
    content: z.strictObject({
      type: id.nullable(),
      audience: audienceSchema,
      body: long,
      fields: z.record(z.string().max(200), value),
      services: ids,
      tasks: ids,
      nextAction,
      escalated: z.boolean(),
      mentions: ids,
    }),
  }),
  z.strictObject({ type: z.literal('AmendNote'), body: long, mentions: ids, ...of }),
  z.strictObject({ type: z.literal('SetNextAction'), nextAction, ...of }),
  z.strictObject({ type: z.literal('CompleteNextAction'), ...of }),
  z.strictObject({ type: z.literal('EscalateNote'), escalated: z.boolean(), ...of }),
  z.strictObject({ type: z.literal('RedactNote'), reason: text.max(5000), ...of }),
] as const
