import { createRoute, z } from '@hono/zod-openapi'
import { workbookType } from '../exports/table-answer.ts'
import { actorQuery } from '../people/actor-query.ts'
import { answers, problemAnswer, problemAnswers } from '../problems/responses.ts'
import { acceptancePreviewSchema } from './acceptance-preview.ts'
import { questionnaireSchema } from './questionnaire-view.ts'
import { sheetOutcomeSchema } from './sheet-view.ts'

const tags = ['questionnaires']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const task = z.string().openapi({ param: { name: 'task', in: 'path' } })
const params = z.object({ engagement, task })
const language = z
  .string()
  .min(2)
  .max(35)
  .optional()
  .openapi({ description: 'The first of the playbook where none is said' })
const bytes = z.string().openapi({ format: 'binary' })

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
  sheet: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/questionnaires/{task}/sheet',
    tags,
    summary: 'The questionnaire as a workbook to be filled in, with the answers that there are',
    request: { params, query: z.object({ language, ...actorQuery }) },
    responses: {
      200: { description: 'The workbook', content: { [workbookType]: { schema: bytes } } },
      ...problemAnswers,
    },
  }),
  putSheet: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/questionnaires/{task}/sheet',
    tags,
    summary: 'Take the answers of a workbook that came back: those that fit are kept, the others are named',
    description:
      'The body is the file itself. An empty cell takes no answer back; the rows of a sheet replace those there are.',
    request: {
      params,
      query: z.object({
        name: z.string().min(1).max(2000).openapi({ description: 'What the file is called' }),
        expectedRevision: z.coerce.number().int().min(0),
        language,
      }),
      body: {
        content: { 'application/octet-stream': { schema: bytes }, [workbookType]: { schema: bytes } },
        required: true,
      },
    },
    responses: {
      ...answers(200, sheetOutcomeSchema, 'What was kept and what is wrong'),
      413: problemAnswer('There is too much of something in the file; `reason` says of what'),
    },
  }),
}
