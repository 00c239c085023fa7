import { createRoute } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { searchAnswerSchema, searchQuerySchema } from './search-view.ts'

export const searchRoutes = {
  search: createRoute({
    method: 'get',
    path: '/api/search',
    tags: ['search'],
    summary: 'Notes, tasks, pages of the playbook and contacts that have these words, as far as who asks may see them',
    request: { query: searchQuerySchema },
    responses: answers(200, searchAnswerSchema, 'What was found; notes the newest first, titles before texts'),
  }),
}
