import { type MaterialContent, type Session, type WorkshopContent, workshopStages } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { partySchema } from '../engagements/team-view.ts'

const id = z.string()
const person = z.object({ by: id, at: z.string() }).shape

export const agendaItemSchema = z.object({ title: z.string(), minutes: z.int().nullable() })

export const attendeeSchema = z
  .object({
    name: z.string(),
    email: z.string(),
    party: partySchema,
    role: id.nullable(),
    person: id.nullable(),
    optional: z.boolean(),
    language: z.string().nullable(),
  })
  .openapi('Attendee')

export const sessionSchema = z
  .object({
    start: z.string().openapi({ description: 'The moment in UTC' }),
    minutes: z.int(),
    timeZone: z.string().openapi({ description: 'In which it was agreed' }),
    place: z.string().nullable(),
    link: z.string().nullable(),
    host: id,
  })
  .openapi('Session') satisfies z.ZodType<Session>

export const materialContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), href: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string(), hash: z.string(), size: z.int() }),
]) satisfies z.ZodType<MaterialContent>

export const materialSchema = z.object({
  id,
  title: z.string(),
  language: z.string().nullable(),
  content: materialContentSchema,
  ...person,
  handedOver: z.array(z.object({ content: materialContentSchema, ...person })),
})

export const replySchema = z.object({
  email: z.string(),
  answer: z.enum(['accepted', 'declined', 'tentative']),
  comment: z.string().nullable(),
  to: z.int().openapi({ description: 'The revision of the workshop in the invitation that they answered' }),
  at: z.string(),
})

export const lapsedSchema = z.object({
  session: sessionSchema,
  why: z.enum(['cancelled', 'no-show']),
  reason: z.string(),
  ...person,
})

export const heldSchema = z.object({
  session: sessionSchema,
  attended: z.array(z.string()),
  decisions: z.array(z.string()),
  actions: z.array(id).openapi({ description: 'The keys of the tasks that were agreed on' }),
  minutes: z.string().openapi({ description: 'Markdown' }),
  ...person,
})

/** All that there is to say of a workshop. */
export const workshopContentSchema = z.object({
  agenda: z.array(agendaItemSchema).nullable(),
  attendees: z.array(attendeeSchema).nullable(),
  materials: z.array(materialSchema),
  session: sessionSchema.nullable(),
  invitedAt: z.string().nullable(),
  replies: z.array(replySchema),
  lapsed: z.array(lapsedSchema),
  held: heldSchema.nullable(),
}) satisfies z.ZodType<WorkshopContent>

/** A workshop that somebody has touched, by the key of its task. */
export const workshopSchema = workshopContentSchema
  .extend({
    task: id,
    stage: z.enum(workshopStages),
    agenda: z.array(agendaItemSchema).nullable().openapi({ description: 'null where that of the page holds' }),
    materials: z.array(
      materialSchema.extend({
        isCurrentHandedOver: z
          .boolean()
          .openapi({ description: 'Whether the customer was given the version that there is' }),
      }),
    ),
    replies: z.array(
      replySchema.extend({
        isCurrent: z.boolean().openapi({ description: 'Whether they answered to the time that holds now' }),
      }),
    ),
    revision: z.int(),
  })
  .openapi('Workshop')

export type WorkshopView = z.infer<typeof workshopSchema>
export type AttendeeView = z.infer<typeof attendeeSchema>
export type SessionView = z.infer<typeof sessionSchema>
