import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { personSchema } from './person.ts'

export const peopleRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/people',
    tags: ['people'],
    summary: 'Who can act',
    responses: answers(200, z.object({ people: z.array(personSchema) }), 'Everyone, in the order of their names'),
  }),
}
