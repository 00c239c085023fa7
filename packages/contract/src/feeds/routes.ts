import { createRoute, z } from '@hono/zod-openapi'
import { answers, problemAnswers } from '../problems/responses.ts'

const tags = ['feeds']

/** Whether a person has a calendar that others can read by its address. */
export const feedSchema = z
  .object({
    since: z.string().nullable().openapi({ description: 'Since when there is one; `null` where there is none' }),
  })
  .openapi('Feed')

/** The address of a feed that was just made: it is said once and kept nowhere. */
export const newFeedSchema = z.object({ since: z.string(), path: z.string() }).openapi('NewFeed')

export type FeedView = z.infer<typeof feedSchema>
export type NewFeedView = z.infer<typeof newFeedSchema>

export const feedRoutes = {
  get: createRoute({
    method: 'get',
    path: '/api/people/me/feed',
    tags,
    summary: 'Whether the person who asks has a calendar feed',
    responses: answers(200, feedSchema, 'Since when there is one'),
  }),
  make: createRoute({
    method: 'post',
    path: '/api/people/me/feed',
    tags,
    summary: 'Make a calendar feed for the person who asks; an earlier one ends',
    responses: answers(201, newFeedSchema, 'Its address, which is said once'),
  }),
  end: createRoute({
    method: 'delete',
    path: '/api/people/me/feed',
    tags,
    summary: 'End the calendar feed of the person who asks',
    responses: answers(200, feedSchema, 'That there is none'),
  }),
  read: createRoute({
    method: 'get',
    path: '/feeds/{token}',
    tags,
    summary: 'The sessions of one person as a calendar, for whoever has its address',
    request: { params: z.object({ token: z.string().openapi({ param: { name: 'token', in: 'path' } }) }) },
    responses: {
      200: { description: 'From 30 days ago to a year ahead', content: { 'text/calendar': { schema: z.string() } } },
      304: { description: 'What was read last is as it is' },
      404: problemAnswers[404],
    },
  }),
}
