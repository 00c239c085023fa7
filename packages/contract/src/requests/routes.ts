import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { queuedRequestSchema, requestFilterSchema } from './request-queue.ts'
import { askingSchema } from './route-view.ts'

const tags = ['requests']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const name = z.string().max(200).optional()

export const requestRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/requests',
    tags,
    summary: 'Requests for people over all engagements, those first that wait the longest by their clocks',
    request: {
      query: requestFilterSchema.extend({
        cursor: z.string().max(500).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    },
    responses: answers(
      200,
      z.object({
        requests: z.array(queuedRequestSchema),
        next: z.string().nullable(),
        total: z.int().openapi({ description: 'How many the filters leave' }),
      }),
      'A page of requests; send `next` as `cursor` to read on',
    ),
  }),
  route: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/route',
    tags,
    summary:
      'Where a request would go, by which row and why, what it begins with, and what was asked for before; an empty role, service or language is none',
    request: {
      params: z.object({ engagement }),
      query: z.object({ task: name, role: name, service: name, language: name }),
    },
    responses: answers(200, askingSchema, 'Nothing happens'),
  }),
}
