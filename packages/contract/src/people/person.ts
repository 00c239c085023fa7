import { z } from '@hono/zod-openapi'

/** Someone who acts in the portal. There are no passwords yet: the browser says who is acting. */
export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().openapi({ description: 'What the person does, in English, such as "Delivery manager"' }),
    kind: z.enum(['manager', 'engineer', 'migration-manager', 'specialist', 'customer']),
  })
  .openapi('Person')

export type PersonView = z.infer<typeof personSchema>
