import { createRoute, z } from '@hono/zod-openapi'
import { actorQuery } from '../people/actor-query.ts'

/** What the stream says of each event: enough to know what to fetch again. Its SSE `id` is the event's place in the log. */
export const changeSchema = z
  .object({ engagement: z.string(), seq: z.int(), actor: z.string(), type: z.string() })
  .openapi('Change')

export type Change = z.infer<typeof changeSchema>

export const streamRoutes = {
  changes: createRoute({
    method: 'get',
    path: '/api/changes',
    tags: ['changes'],
    summary: 'A stream of changes (server-sent events named `change`)',
    description:
      'Starts now, or after `Last-Event-ID`. An event `hello` says that the stream is open, a comment every 15 seconds that it still is, and an event `outbox` that something has become of messages.',
    request: {
      query: z.object(actorQuery),
    },
    responses: { 200: { description: 'The stream', content: { 'text/event-stream': { schema: changeSchema } } } },
  }),
}
