import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { pageSchema, releaseSchema } from './release-view.ts'

const release = z.string().openapi({ param: { name: 'release', in: 'path' } })

export const releaseRoutes = {
  current: createRoute({
    method: 'get',
    path: '/api/releases/current',
    tags: ['releases'],
    summary: 'The release that new engagements run',
    responses: answers(200, releaseSchema, 'The release without its pages'),
  }),
  get: createRoute({
    method: 'get',
    path: '/api/releases/{release}',
    tags: ['releases'],
    summary: 'A release by its hash; it never changes',
    request: { params: z.object({ release }) },
    responses: answers(200, releaseSchema, 'The release without its pages'),
  }),
  page: createRoute({
    method: 'get',
    path: '/api/releases/{release}/processes/{process}/page',
    tags: ['releases'],
    summary: 'The page of a process, in the language nearest to the one asked for',
    request: {
      params: z.object({ release, process: z.string().openapi({ param: { name: 'process', in: 'path' } }) }),
      query: z.object({ language: z.string().max(35).optional() }),
    },
    responses: answers(200, pageSchema, 'The page in reading order'),
  }),
}
