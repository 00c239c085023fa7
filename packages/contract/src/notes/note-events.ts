import type { NoteEvent, RestoredNote } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { nextActionSchema, noteContentSchema, noteFieldsSchema } from './note-view.ts'

const id = z.string()

/** What happens to a note, as the history shows it. */
export const noteEvents = [
  z.object({
    type: z.literal('NoteWritten'),
    note: id,
    content: noteContentSchema
      .pick({ type: true, audience: true, body: true, services: true, tasks: true, escalated: true, mentions: true })
      .extend({ fields: noteFieldsSchema, nextAction: nextActionSchema.nullable() }),
  }),
  z.object({ type: z.literal('NoteAmended'), note: id, body: z.string(), mentions: z.array(id) }),
  z.object({ type: z.literal('NextActionSet'), note: id, nextAction: nextActionSchema.nullable() }),
  z.object({ type: z.literal('NextActionCompleted'), note: id }),
  z.object({ type: z.literal('NoteEscalated'), note: id, escalated: z.boolean() }),
  z.object({ type: z.literal('NoteRedacted'), note: id, reason: z.string() }),
] as const satisfies readonly z.ZodType<NoteEvent>[]

export const restoredNoteSchema = z.object({
  note: id,
  state: noteContentSchema.pick({ nextAction: true, escalated: true }).nullable(),
}) satisfies z.ZodType<RestoredNote>
