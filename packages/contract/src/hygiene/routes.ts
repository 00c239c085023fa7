import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { findingCodeSchema, findingFilterSchema, findingSchema } from './finding-view.ts'

/** A page of findings, and how many there are of each code whatever the page. */
export const findingPageSchema = z
  .object({
    findings: z.array(findingSchema),
    next: z.string().nullable(),
    total: z.int().openapi({ description: 'How many the filters leave' }),
    counts: z
      .array(z.object({ code: findingCodeSchema, count: z.int() }))
      .openapi({ description: 'Of each code, whichever is asked for, the most pressing first' }),
  })
  .openapi('FindingPage')

export type FindingPage = z.infer<typeof findingPageSchema>

export const hygieneRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/findings',
    tags: ['hygiene'],
    summary: 'What is missing, stale or contradictory now, over all engagements; for the team, not for customers',
    request: {
      query: findingFilterSchema.extend({
        cursor: z.string().max(1000).optional(),
        limit: z.coerce.number().int().min(0).max(500).default(100),
      }),
    },
    responses: answers(200, findingPageSchema, 'A page of findings; send `next` as `cursor` to read on'),
  }),
}
