import type { Right } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

export const rightSchema = z.enum([
  'approve-waivers',
  'overrule-gates',
  'decide-requests',
  'redact-notes',
  'edit-time-of-others',
]) satisfies z.ZodType<Right>

/** Someone who acts in the portal. There are no passwords yet: the browser says who is acting. */
export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().openapi({ description: 'What the person does, in English, such as "Delivery manager"' }),
    kind: z.enum(['manager', 'engineer', 'migration-manager', 'specialist', 'customer']),
    roles: z
      .union([z.literal('any'), z.array(z.string())])
      .openapi({ description: 'The roles that the person can fill; `any` where nobody has said' }),
    rights: z.array(rightSchema),
    access: z
      .enum(['all', 'granted'])
      .openapi({ description: 'Whether they see all engagements, or those only in which they have a part' }),
    email: z.string().nullable().openapi({ description: 'Where mail reaches the person; `null` where it does not' }),
    language: z.string().nullable().openapi({ description: 'In which the person is written to' }),
  })
  .openapi('Person')

export type PersonView = z.infer<typeof personSchema>
