import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { workItemSchema } from './work-view.ts'

export const workRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/work',
    tags: ['work'],
    summary:
      'What is still to do for somebody, over all engagements: what is theirs, what they have to approve, gates that they could open',
    request: {
      query: z.object({
        person: z.string().max(200).optional().openapi({ description: 'Whose work; without it that of who asks' }),
      }),
    },
    responses: answers(
      200,
      z.object({
        items: z.array(workItemSchema),
        /** Whether there is more than is shown. */
        isCut: z.boolean(),
      }),
      'At most 2,000 pieces of work, by group, then by the day on which they are due',
    ),
  }),
}
