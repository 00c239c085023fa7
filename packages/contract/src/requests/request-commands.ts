import { z } from '@hono/zod-openapi'

const id = z.string().min(1).max(200)
const text = z
  .string()
  .refine((value) => value.isWellFormed(), 'Unexpected half of a character, expected Unicode text')
  .trim()
  .max(5000)
const of = { request: id, expectedRevision: z.int().min(0) }

/** What a person may ask of a request for a person. The server names a new one. */
export const requestCommands = [
  z.strictObject({
    type: z.literal('AskForPerson'),
    task: id.nullable(),
    role: id,
    service: id.nullable(),
    language: z.string().max(100).nullable(),
    where: z.enum(['remote', 'on-site']),
    why: text,
    tried: text.nullable(),
  }),
  z.strictObject({ type: z.literal('ApproveRequest'), ...of }),
  z.strictObject({ type: z.literal('RejectRequest'), reason: text, ...of }),
  z.strictObject({ type: z.literal('AskBack'), question: text, ...of }),
  z.strictObject({ type: z.literal('AnswerRequest'), answer: text, ...of }),
  z.strictObject({ type: z.literal('AssignPerson'), person: id, ...of }),
  z.strictObject({ type: z.literal('AcceptAssignment'), ...of }),
  z.strictObject({ type: z.literal('DeclineAssignment'), reason: text, ...of }),
  z.strictObject({ type: z.literal('EndRequest'), summary: text, ...of }),
  z.strictObject({ type: z.literal('WithdrawRequest'), reason: text, ...of }),
] as const
