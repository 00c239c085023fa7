import { z } from '@hono/zod-openapi'
import { expectedRevision, id, reason, text } from '../engagements/input-parts.ts'
import { contactPartySchema } from './contact-view.ts'

const line = text.max(200)
const details = {
  party: contactPartySchema,
  name: line,
  title: line.nullable(),
  role: id.nullable(),
  email: text.max(320).nullable(),
  phone: text.max(100).nullable(),
  language: text.max(100).nullable(),
  timeZone: text.max(100).nullable(),
  doNotCall: z.strictObject({ reason }).nullable(),
  survey: z.strictObject({ language: text.max(100) }).nullable(),
  note: text.max(4000).nullable(),
  externalId: line.nullable(),
}
const most = 1000

/** What a person may ask of contacts. */
export const contactCommands = [
  z.strictObject({ type: z.literal('AddContact'), details: z.strictObject(details) }),
  z.strictObject({ type: z.literal('ChangeContact'), contact: id, details: z.strictObject(details), expectedRevision }),
  z.strictObject({
    type: z.literal('ErasePerson'),
    contact: id.nullable(),
    emails: z.array(text.max(320)).max(most),
    names: z.array(text.max(500)).max(most),
    texts: z
      .array(text.max(500))
      .max(most)
      .openapi({ description: 'Such as `minutes/104`, as the preview names them' }),
  }),
] as const

/** A row of an import: what it does not say stays as it is. */
export const contactRowSchema = z.strictObject(details).partial().openapi('ContactRow')
