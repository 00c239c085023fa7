import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { messageSchema, outboxSchema } from './message-view.ts'

const tags = ['outbox']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const message = z.string().openapi({ param: { name: 'message', in: 'path' } })

export const outboxRoutes = {
  get: createRoute({
    method: 'get',
    path: '/api/outbox',
    tags,
    summary: 'Whether messages can leave, how many wait, and which failed',
    responses: answers(200, outboxSchema, 'How the way out is now'),
  }),
  ofEngagement: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/outbox',
    tags,
    summary: 'What was sent because of an engagement, to whom and when, and what waits and why; the newest first',
    request: {
      params: z.object({ engagement }),
      query: z.object({
        task: z.string().max(500).optional().openapi({ description: 'Only what is about this task' }),
        before: z.string().max(100).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    },
    responses: answers(
      200,
      z.object({
        messages: z.array(messageSchema),
        /** Send it as `before` to read on; `null` where there is nothing before. */
        next: z.string().nullable(),
      }),
      'A page of messages',
    ),
  }),
  retry: createRoute({
    method: 'post',
    path: '/api/outbox/{message}/retry',
    tags,
    summary: 'Try a message that failed once more; for managers',
    request: { params: z.object({ message }) },
    responses: answers(200, messageSchema, 'The message, which is queued again'),
  }),
}
