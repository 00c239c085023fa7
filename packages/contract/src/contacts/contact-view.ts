import { type ContactDetails, type ContactParty, contactParties } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

export const contactPartySchema = z.enum(contactParties) satisfies z.ZodType<ContactParty>

/** What is known of a contact. */
export const contactDetailsSchema = z
  .object({
    party: contactPartySchema,
    name: z.string(),
    title: z.string().nullable(),
    role: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: z.string().nullable(),
    timeZone: z.string().nullable(),
    doNotCall: z.object({ reason: z.string() }).nullable(),
    survey: z.object({ language: z.string() }).nullable(),
    note: z.string().nullable(),
    externalId: z.string().nullable(),
  })
  .openapi('ContactDetails') satisfies z.ZodType<ContactDetails>

/** Somebody on the other side; `details` are `null` once they were erased. */
export const contactSchema = z
  .object({
    id: z.string(),
    details: contactDetailsSchema.nullable(),
    by: z.string(),
    at: z.string(),
    revision: z.int(),
  })
  .openapi('Contact')

export type ContactDetailsView = z.infer<typeof contactDetailsSchema>
export type ContactView = z.infer<typeof contactSchema>
