import { createRoute, z } from '@hono/zod-openapi'
import { actorQuery } from '../people/actor-query.ts'
import { answers, problemAnswer, problemAnswers } from '../problems/responses.ts'
import { attachmentSchema } from './attachment.ts'

const tags = ['attachments']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const hash = z.string().openapi({ param: { name: 'hash', in: 'path' } })
const named = z.object({ name: z.string().min(1).max(2000) })
const bytes = z.string().openapi({ format: 'binary' })

export const attachmentRoutes = {
  upload: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/attachments',
    tags,
    summary: 'Add a file, of any type and up to 64 MB, that the engagement can then refer to',
    description: 'The body is the file itself. It can be read back once something in the engagement refers to it.',
    request: {
      params: z.object({ engagement }),
      query: named,
      body: { content: { '*/*': { schema: bytes } }, required: true },
    },
    responses: {
      ...answers(201, attachmentSchema, 'The file as it is kept'),
      413: problemAnswer('The file is larger than 64 MB'),
    },
  }),
  download: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/attachments/{hash}',
    tags,
    summary: 'A file that the engagement refers to, as a download under the name that is asked for',
    request: { params: z.object({ engagement, hash }), query: named.extend(actorQuery) },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': { schema: bytes } } },
      ...problemAnswers,
    },
  }),
}
