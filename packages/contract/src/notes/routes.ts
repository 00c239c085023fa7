import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { noteFilterSchema, notePageSchema } from './note-filter.ts'
import { noteSchema } from './note-view.ts'

const tags = ['notes']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const note = z.string().openapi({ param: { name: 'note', in: 'path' } })
const page = z.object({
  notes: z.array(noteSchema),
  next: z.string().nullable(),
  total: z.int().openapi({ description: 'How many the filters leave, of those that who asks may see' }),
  isMore: z
    .boolean()
    .openapi({ description: 'Whether there are more than that: what has some words is counted up to 1,000' }),
})

export const noteRoutes = {
  ofEngagement: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/notes',
    tags,
    summary: 'The notes of an engagement, the newest first',
    request: { params: z.object({ engagement }), query: noteFilterSchema.extend(notePageSchema.shape) },
    responses: answers(200, page, 'A page of notes; send `next` as `cursor` to read on'),
  }),
  get: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/notes/{note}',
    tags,
    summary: 'One note',
    request: { params: z.object({ engagement, note }) },
    responses: answers(200, noteSchema, 'The note as it is now'),
  }),
  list: createRoute({
    method: 'get',
    path: '/api/notes',
    tags,
    summary: 'Notes over all engagements, the newest first',
    request: { query: noteFilterSchema.extend(notePageSchema.shape) },
    responses: answers(200, page, 'A page of notes; send `next` as `cursor` to read on'),
  }),
}
