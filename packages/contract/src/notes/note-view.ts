import type { Amendment, Audience, NextAction, NoteRecord, RecordedAction } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()

export const audienceSchema = z
  .enum(['internal', 'shared'])
  .openapi({ description: 'For the team, or for the team and the customer' }) satisfies z.ZodType<Audience>

export const nextActionSchema = z.object({
  text: z.string(),
  owner: id.nullable(),
  date: z.string().nullable(),
}) satisfies z.ZodType<NextAction>

const recordedActionSchema = nextActionSchema.extend({
  done: z.object({ by: id, at: z.string() }).nullable(),
}) satisfies z.ZodType<RecordedAction>

const amendmentSchema = z.object({
  by: id,
  at: z.string(),
  body: z.string(),
  mentions: z.array(id),
}) satisfies z.ZodType<Amendment>

export const noteFieldsSchema = z.record(id, z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]))

/** A note without its revision, as a comparison shows it. */
export const noteContentSchema = z.object({
  type: id.nullable().openapi({ description: 'A type of the playbook' }),
  audience: audienceSchema,
  body: z.string().openapi({ description: 'Markdown' }),
  fields: noteFieldsSchema,
  services: z.array(id),
  tasks: z.array(id),
  nextAction: recordedActionSchema.nullable(),
  escalated: z.boolean(),
  mentions: z.array(id),
  by: id,
  at: z.string(),
  amendments: z.array(amendmentSchema),
  redacted: z
    .object({ by: id, at: z.string(), reason: z.string() })
    .nullable()
    .openapi({ description: 'Who took its words away, when and why: it says nothing then' }),
}) satisfies z.ZodType<Omit<NoteRecord, 'revision'>>

/** A note of an engagement. */
export const noteSchema = noteContentSchema
  .extend({
    engagement: id,
    customer: z.string(),
    release: id,
    note: id,
    names: z.record(id, z.string()).openapi({
      description:
        'What the contacts are called who wrote it, added to it or have to do what comes next, as far as whoever asks may know',
    }),
    isOverdue: z.boolean().openapi({ description: 'Its next action is left and its day is over' }),
    revision: z.int(),
  })
  .openapi('Note')

export type NoteView = z.infer<typeof noteSchema>
