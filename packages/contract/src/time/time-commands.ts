import { z } from '@hono/zod-openapi'
import { date, expectedRevision, id, text } from '../engagements/input-parts.ts'

const entry = {
  person: id,
  day: date.openapi({ description: 'The day as it was where the person worked' }),
  minutes: z.int().openapi({ description: '1 to 1,440' }),
  task: id.nullable(),
  service: id.nullable(),
  text: text.trim().max(5000).nullable(),
}
const of = { entry: id, expectedRevision }

/** What a person may ask of time. The engagement names a new entry. */
export const timeCommands = [
  z.strictObject({ type: z.literal('LogTime'), ...entry }),
  z.strictObject({ type: z.literal('ChangeTime'), ...entry, ...of }),
  z.strictObject({ type: z.literal('RemoveTime'), ...of }),
] as const
