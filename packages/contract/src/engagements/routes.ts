import { createRoute, z } from '@hono/zod-openapi'
import { tableAnswer } from '../exports/table-answer.ts'
import { answers } from '../problems/responses.ts'
import { commandSchema, createEngagementSchema, previewSchema } from './command-input.ts'
import { differenceSchema, planDifferenceSchema } from './difference-view.ts'
import { engagementSchema, engagementSummarySchema } from './engagement-view.ts'
import { flipSchema } from './flip-view.ts'
import { historySchema } from './history.ts'
import { engagementFilterSchema, exportQuerySchema } from './list-query.ts'

const tags = ['engagements']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const task = z.string().openapi({ param: { name: 'task', in: 'path' } })
const one = z.object({ engagement })
const seq = z.coerce.number().int().min(1)

/** Who is acting; required by every request that changes something. */
export const actorHeader = 'fairlead-actor'

function body<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const
}

const engagementAnswers = answers(200, engagementSchema, 'The engagement as it is now')

export const engagementRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/engagements',
    tags,
    summary: 'Engagements, filtered and in order',
    request: {
      query: engagementFilterSchema.extend({
        cursor: z.string().max(500).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    },
    responses: answers(
      200,
      z.object({
        engagements: z.array(engagementSummarySchema),
        next: z.string().nullable(),
        total: z.int().openapi({ description: 'How many the filters leave' }),
        all: z.int().openapi({ description: 'How many there are' }),
      }),
      'A page of engagements; send `next` as `cursor` to read on',
    ),
  }),
  export: createRoute({
    method: 'get',
    path: '/api/engagements/export',
    tags,
    summary: 'The same engagements as a table to take away',
    request: { query: exportQuerySchema },
    responses: tableAnswer,
  }),
  create: createRoute({
    method: 'post',
    path: '/api/engagements',
    tags,
    summary: 'Start an engagement on the current release',
    request: { body: body(createEngagementSchema) },
    responses: answers(201, engagementSchema, 'The new engagement'),
  }),
  get: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}',
    tags,
    summary: 'One engagement with its plan, tasks, gates, dates, team and processes; now or as it was',
    request: {
      params: one,
      query: z
        .object({
          seq: seq.optional().openapi({ description: 'As it was after this event' }),
          at: z.iso
            .datetime()
            .optional()
            .openapi({ description: 'As it was at this moment; now, where that is to come' }),
        })
        .refine((query) => query.seq === undefined || query.at === undefined, {
          path: ['at'],
          message: 'Unexpected moment beside an event, expected one of the two',
        }),
    },
    responses: engagementAnswers,
  }),
  command: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/commands',
    tags,
    summary: 'Ask something of an engagement: it obeys, or says why not',
    request: { params: one, body: body(commandSchema) },
    responses: engagementAnswers,
  }),
  preview: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/preview',
    tags,
    summary: 'What another scope and other facts would change; nothing happens',
    request: { params: one, body: body(previewSchema) },
    responses: answers(200, planDifferenceSchema, 'What would be different'),
  }),
  flips: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/tasks/{task}/flips',
    tags,
    summary: 'The nearest changes of a fact, or of the scope, that would take a task out of the plan or bring it in',
    request: { params: one.extend({ task }) },
    responses: answers(
      200,
      z.object({ flips: z.array(flipSchema) }),
      'The nearest first; none where it takes more than one',
    ),
  }),
  history: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/history',
    tags,
    summary: 'What happened, the newest first',
    request: {
      params: one,
      query: z.object({
        before: seq.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    },
    responses: answers(200, historySchema, 'A page of events'),
  }),
  difference: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/difference',
    tags,
    summary: 'What is other between two moments',
    request: { params: one, query: z.object({ from: seq, to: seq.optional() }) },
    responses: answers(200, differenceSchema, 'What differs after `to`, or now, from what was after `from`'),
  }),
}
