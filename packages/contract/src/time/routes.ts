import { createRoute, z } from '@hono/zod-openapi'
import { date } from '../engagements/input-parts.ts'
import { tableAnswer } from '../exports/table-answer.ts'
import { actorQuery } from '../people/actor-query.ts'
import { answers } from '../problems/responses.ts'
import { engagementTimeSchema, timePastSchema, timeWeekSchema } from './time-view.ts'

const tags = ['time']
const id = z.string().max(200)

export const timeRoutes = {
  ofEngagement: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/time',
    tags,
    summary: 'The time that was worked on an engagement, added up, and its entries; customers see none of it',
    request: {
      params: z.object({ engagement: id }),
      query: z.object({
        task: id.optional().openapi({ description: 'Only entries of this task; the sums stay those of all' }),
        service: id.optional().openapi({ description: 'Only what counts for this service; empty for none' }),
        person: id.optional().openapi({ description: 'Only the time of this person' }),
        cursor: z.string().max(300).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    },
    responses: answers(200, engagementTimeSchema, 'Sums of all entries, and a page of them'),
  }),
  past: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/time/{entry}/history',
    tags,
    summary: 'What happened to an entry: who entered, changed, removed and took back what',
    request: { params: z.object({ engagement: id, entry: id }) },
    responses: answers(200, timePastSchema, 'All that happened to it, the newest first'),
  }),
  week: createRoute({
    method: 'get',
    path: '/api/time',
    tags,
    summary: 'The time of somebody in the week of a day, over all engagements',
    request: {
      query: z.object({
        person: id.optional().openapi({ description: 'Whose time; without it that of who asks' }),
        day: date,
      }),
    },
    responses: answers(200, timeWeekSchema, 'The entries of the week, by day'),
  }),
  export: createRoute({
    method: 'get',
    path: '/api/time/export',
    tags,
    summary: 'Entries as a table to take away',
    request: {
      query: z.object({
        format: z.enum(['csv', 'xlsx']),
        person: id.optional(),
        engagement: id.optional(),
        from: date.optional().openapi({ description: 'The first day' }),
        to: date.optional().openapi({ description: 'The last day' }),
        language: z.string().max(35).default('en'),
        ...actorQuery,
      }),
    },
    responses: tableAnswer,
  }),
}
