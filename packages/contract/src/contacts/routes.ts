import { createRoute, z } from '@hono/zod-openapi'
import { tableAnswer } from '../exports/table-answer.ts'
import { actorQuery } from '../people/actor-query.ts'
import { answers, problemAnswers } from '../problems/responses.ts'
import { contactRowSchema } from './contact-commands.ts'
import { contactSchema } from './contact-view.ts'
import { importReportSchema } from './import-view.ts'
import { personDataSchema } from './person-data.ts'

const tags = ['contacts']
const one = z.object({ engagement: z.string().openapi({ param: { name: 'engagement', in: 'path' } }) })
const file = { schema: z.string().openapi({ format: 'binary' }) }

/** As many rows as one import takes. */
export const mostImported = 10_000

const several = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .default([])
  .openapi({ type: 'array', items: { type: 'string' } })

export const contactRoutes = {
  list: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/contacts',
    tags,
    summary: 'The contacts of an engagement, in the order in which they were entered; now or as they were',
    request: {
      params: one,
      query: z.object({
        seq: z.coerce.number().int().min(1).optional().openapi({ description: 'As they were after this event' }),
      }),
    },
    responses: answers(200, z.object({ contacts: z.array(contactSchema) }), 'All of them, also who was erased'),
  }),
  export: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/contacts/export',
    tags,
    summary: 'The contacts as a table to take away; an import takes it back',
    request: {
      params: one,
      query: z.object({
        format: z.enum(['csv', 'xlsx']),
        language: z.enum(['en', 'zh-CN']).default('en'),
        ...actorQuery,
      }),
    },
    responses: tableAnswer,
  }),
  import: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/contacts/import',
    tags,
    summary: 'Add and change many contacts, or see what would come of it; who was erased is not brought back',
    request: {
      params: one,
      body: {
        content: {
          'application/json': {
            schema: z
              .strictObject({
                preview: z.boolean().openapi({ description: 'Change nothing, only say what would come of it' }),
                csv: z.string().max(8_000_000).optional().openapi({ description: 'A table with a header' }),
                rows: z.array(contactRowSchema).max(mostImported).optional(),
              })
              .refine(({ csv, rows }) => (csv === undefined) !== (rows === undefined), {
                path: ['csv'],
                message: 'Unexpected csv and rows, expected one of the two',
              })
              .openapi('ContactImport'),
          },
        },
        required: true,
      },
    },
    responses: answers(
      200,
      importReportSchema,
      'What came of each row; rows that are wrong, or about who was erased, are left out',
    ),
  }),
  person: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/person',
    tags,
    summary: 'Everything that is kept of a person: to hand it over, and to see what an erasure would take',
    request: {
      params: one,
      query: z.object({
        contact: z.string().optional(),
        email: several,
        name: several.openapi({ description: 'Of somebody without an address' }),
        format: z.enum(['json', 'text']).default('json'),
        language: z.enum(['en', 'zh-CN']).default('en'),
        ...actorQuery,
      }),
    },
    responses: {
      200: {
        description: 'What is kept, as data or to be read',
        content: { 'application/json': { schema: personDataSchema }, 'text/plain': file },
      },
      ...problemAnswers,
    },
  }),
}
