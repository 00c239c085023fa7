import { createRoute, z } from '@hono/zod-openapi'
import { answers, problemAnswers } from '../problems/responses.ts'

const tags = ['digests']

const settingFields = {
  every: z.enum(['off', 'daily', 'weekly']).openapi({ description: '`daily` is Monday to Friday, `weekly` Monday' }),
  hour: z.int().min(0).max(23).openapi({ description: 'As the clocks of the zone show it' }),
  timeZone: z.string().min(1).max(100).openapi({ description: 'An IANA name such as Europe/Berlin' }),
  language: z.enum(['en', 'zh-CN']),
}

/** How often somebody is told by mail what waits for them, and when. */
export const digestSettingSchema = z
  .object({
    ...settingFields,
    email: z.string().nullable().openapi({ description: 'Where it goes; `null` where mail does not reach the person' }),
    isChosen: z.boolean().openapi({ description: 'Whether they have chosen it; nobody gets mail who has not' }),
  })
  .openapi('DigestSetting')

export const digestInputSchema = z.object(settingFields).openapi('DigestInput')

export type DigestSettingView = z.infer<typeof digestSettingSchema>
export type DigestInput = z.infer<typeof digestInputSchema>

const token = z
  .string()
  .max(200)
  .openapi({ param: { name: 'token', in: 'path' } })
const page = { content: { 'text/html': { schema: z.string() } } }

export const digestRoutes = {
  get: createRoute({
    method: 'get',
    path: '/api/people/me/digest',
    tags,
    summary: 'How often the person who asks is told by mail what waits for them',
    responses: answers(200, digestSettingSchema, 'What they chose, or what they are offered'),
  }),
  set: createRoute({
    method: 'put',
    path: '/api/people/me/digest',
    tags,
    summary: 'Choose how often the person who asks is told by mail what waits for them',
    request: { body: { required: true, content: { 'application/json': { schema: digestInputSchema } } } },
    responses: answers(200, digestSettingSchema, 'What holds from now on'),
  }),
  askToEnd: createRoute({
    method: 'get',
    path: '/unsubscribe/{token}',
    tags,
    summary: 'A page that asks whether digests are to end, for whoever has its address; nothing happens',
    request: { params: z.object({ token }) },
    responses: { 200: { description: 'The question', ...page }, 404: { description: 'No such address', ...page } },
  }),
  end: createRoute({
    method: 'post',
    path: '/unsubscribe/{token}',
    tags,
    summary: 'End the digests of whose address it is, as mail programs do with one click (RFC 8058)',
    request: { params: z.object({ token }) },
    responses: {
      200: { description: 'That they have ended', ...page },
      404: { description: 'No such address', ...page },
      422: problemAnswers[422],
    },
  }),
}
