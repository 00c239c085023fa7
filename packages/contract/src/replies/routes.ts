import { createRoute, z } from '@hono/zod-openapi'
import { answers, problemAnswer } from '../problems/responses.ts'

/** The largest reply that is taken: 2 MB. */
export const largestReply = 2 * 1024 * 1024

/** What became of a reply. */
export const replyOutcomeSchema = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('recorded'),
      engagement: z.string(),
      task: z.string(),
      email: z.string(),
      answer: z.enum(['accepted', 'declined', 'tentative']),
    }),
    z.object({ outcome: z.literal('ignored'), why: z.string().openapi({ description: 'In English, for people' }) }),
  ])
  .openapi('ReplyOutcome')

export type ReplyOutcome = z.infer<typeof replyOutcomeSchema>

const bytes = z.string().openapi({ format: 'binary' })

export const replyRoutes = {
  take: createRoute({
    method: 'post',
    path: '/api/replies',
    tags: ['replies'],
    summary:
      'Take the answer to an invitation: a calendar from somebody of the team, or a whole mail from a mail server',
    description:
      'A mail (`message/rfc822`) comes with the token of this server as `Authorization: Bearer …`; it counts where who sent it is who answers. What is no answer to an invitation of this server is ignored, and it is said why.',
    request: {
      body: { content: { 'text/calendar': { schema: bytes }, 'message/rfc822': { schema: bytes } }, required: true },
    },
    responses: {
      ...answers(200, replyOutcomeSchema, 'What became of it'),
      401: problemAnswer('The mail does not come with the token'),
      413: problemAnswer('The reply is larger than 2 MB'),
    },
  }),
}
