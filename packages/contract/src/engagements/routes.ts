import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import {
  assignTaskSchema,
  changeTaskStateSchema,
  completeProcessSchema,
  createEngagementSchema,
  reopenProcessSchema,
  reviseFactsSchema,
} from './engagement-input.ts'
import { engagementSchema, engagementSummarySchema } from './engagement-view.ts'
import { historySchema } from './history.ts'

const tags = ['engagements']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const task = z.string().openapi({ param: { name: 'task', in: 'path' } })
const process = z.string().openapi({ param: { name: 'process', in: 'path' } })
const one = z.object({ engagement })

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
    summary: 'Engagements, the one changed last first',
    request: {
      query: z.object({
        cursor: z.string().max(200).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(100),
      }),
    },
    responses: answers(
      200,
      z.object({ engagements: z.array(engagementSummarySchema), next: z.string().nullable() }),
      'A page of engagements; send `next` as `cursor` to read on',
    ),
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
    summary: 'One engagement with its plan, tasks, gates and processes',
    request: { params: one },
    responses: engagementAnswers,
  }),
  reviseFacts: createRoute({
    method: 'put',
    path: '/api/engagements/{engagement}/facts',
    tags,
    summary: 'Replace scope and facts',
    request: { params: one, body: body(reviseFactsSchema) },
    responses: engagementAnswers,
  }),
  changeTaskState: createRoute({
    method: 'put',
    path: '/api/engagements/{engagement}/tasks/{task}/state',
    tags,
    summary: 'Change the state of a task',
    request: { params: one.extend({ task }), body: body(changeTaskStateSchema) },
    responses: engagementAnswers,
  }),
  assignTask: createRoute({
    method: 'put',
    path: '/api/engagements/{engagement}/tasks/{task}/assignee',
    tags,
    summary: 'Give a task to a person, or take it back',
    request: { params: one.extend({ task }), body: body(assignTaskSchema) },
    responses: engagementAnswers,
  }),
  completeProcess: createRoute({
    method: 'put',
    path: '/api/engagements/{engagement}/processes/{process}/completion',
    tags,
    summary: 'End a process with its outcome',
    request: { params: one.extend({ process }), body: body(completeProcessSchema) },
    responses: engagementAnswers,
  }),
  reopenProcess: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/processes/{process}/reopen',
    tags,
    summary: 'Take the outcome of a process back',
    request: { params: one.extend({ process }), body: body(reopenProcessSchema) },
    responses: engagementAnswers,
  }),
  history: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/history',
    tags,
    summary: 'What happened, the newest first',
    request: {
      params: one,
      query: z.object({
        before: z.coerce.number().int().min(1).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    },
    responses: answers(200, historySchema, 'A page of events'),
  }),
}
