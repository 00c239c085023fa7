import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { acceptancePreviewSchema } from './acceptance-preview.ts'
import { questionnaireSchema } from './questionnaire-view.ts'

const tags = ['questionnaires']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const task = z.string().openapi({ param: { name: 'task', in: 'path' } })
const params = z.object({ engagement, task })

export const questionnaireRoutes = {
  get: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/questionnaires/{task}',
    tags,
    summary: 'The questionnaire of a task with its answers, rows page by page',
    request: {
      params,
      query: z.object({
        seq: z.coerce.number().int().min(1).optional().openapi({ description: 'As it was after this event' }),
        section: z.string().optional().openapi({ description: 'Only the rows of this section' }),
        from: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(0).max(10_000).default(200),
      }),
    },
    responses: answers(200, questionnaireSchema, 'The questionnaire as it is now, or was'),
  }),
  preview: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/questionnaires/{task}/preview',
    tags,
    summary: 'What the acceptance of these answers would set, and what the plan gains and loses by it; nothing happens',
    request: { params },
    responses: answers(200, acceptancePreviewSchema, 'What would be different'),
  }),
}
