import { z } from '@hono/zod-openapi'

const id = z.string()
const moment = z.string()

const messageStates = ['queued', 'sending', 'sent', 'failed'] as const

/** Why a message has not been sent yet. */
const messageWaits = ['no-server', 'server-down', 'put-off', 'earlier-message', 'turn'] as const

/** A message to somebody about something that happened, on its way or sent. */
export const messageSchema = z
  .object({
    id,
    engagement: id.nullable().openapi({ description: '`null` where it is to a person about all that is theirs' }),
    /** The event that it follows from; `null` where it follows from none. */
    seq: z.int().nullable(),
    kind: z.enum(['invitation', 'cancellation', 'questionnaire', 'request', 'note', 'digest', 'site']),
    about: z.string().openapi({
      description:
        'Of an invitation `new` or `changed`, of a cancellation `called-off`, of a questionnaire `sent`, `rejected` or `taken-back`, of a request `turn`, `news`, `reminder` or `escalation`, of a note `mention` or `next-action`, of a digest `daily` or `weekly`, of the site `link` or `code`',
    }),
    task: id.nullable(),
    request: id.nullable(),
    note: id.nullable(),
    recipient: z.object({ name: z.string(), email: z.string() }),
    state: z.enum(messageStates),
    waits: z.enum(messageWaits).nullable().openapi({
      description:
        'Why it waits: `no-server` is set up, the server is down (`server-down`), it was refused for now (`put-off`), an earlier message to the same person about the same comes first (`earlier-message`), or others come before (`turn`)',
    }),
    attempts: z.int(),
    createdAt: moment,
    sentAt: moment.nullable(),
    nextTry: moment.nullable().openapi({ description: 'Not before this moment; `null` where it is not to be tried' }),
    error: z.string().nullable().openapi({ description: 'What the mail server said the last time' }),
    canRetry: z.boolean().openapi({ description: 'Whether it failed and nothing later was sent in its place' }),
  })
  .openapi('Message')

export type MessageView = z.infer<typeof messageSchema>
export type MessageWait = (typeof messageWaits)[number]

/** How the way out of the house is. */
export const outboxSchema = z
  .object({
    isConfigured: z.boolean().openapi({ description: 'Whether there is a mail server to hand messages to' }),
    from: z.string().nullable().openapi({ description: 'Who messages are from' }),
    queued: z.int(),
    failed: z.int(),
    oldest: moment.nullable().openapi({ description: 'Since when the oldest that is not sent has been waiting' }),
    isDown: z.boolean().openapi({ description: 'Whether the mail server could not be reached the last time' }),
    nextTry: moment.nullable().openapi({ description: 'When a server that is down is tried again' }),
    error: z.string().nullable(),
    failures: z.array(messageSchema).openapi({ description: 'Those that failed last, at most 50' }),
  })
  .openapi('Outbox')

export type OutboxView = z.infer<typeof outboxSchema>
