import { createHash, timingSafeEqual } from 'node:crypto'
import { type ReplyOutcome, replyRoutes } from '@fairlead/contract'
import { type EngagementId, type Instant, type PersonId, workshopOfUid } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isVisible } from '../access/only-visible.ts'
import type { CommandHandler } from '../engagements/handle-command.ts'
import { mayChange } from '../engagements/policy.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { ProblemError } from '../problems/problem.ts'
import { rejectionInWords } from '../problems/rejection-words.ts'
import { requireActor } from '../security/acting-person.ts'
import { contentType } from '../security/content-type.ts'
import type { ServerEnv } from '../server-env.ts'
import type { ReadReply } from './read-reply.ts'
import type { ReplyReader } from './reply-reader.ts'

/** Who acts where a mail does: nobody of the team. */
export const mailActor: PersonId = 'mail'

export interface ReplyRoutes {
  readonly store: EngagementStore
  readonly commands: CommandHandler
  readonly clock: () => Instant
  /** What a mail server shows that brings mails; `null` where none does. */
  readonly inboundToken: string | null
  readonly replies: ReplyReader
}

/** Takes answers to invitations: from somebody of the team who was sent one, and from the mail server itself. */
export function serveReplies(app: OpenAPIHono<ServerEnv>, parts: ReplyRoutes): void {
  app.openapi(replyRoutes.take, async (c) => {
    const isMail = contentType(c) === 'message/rfc822'
    const actor = isMail ? requireMailServer(c, parts.inboundToken) : requireTeam(c)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const read = await parts.replies.read({ kind: isMail ? 'mail' : 'calendar', bytes })
    const isOurs = (engagement: string) => (isMail ? true : isVisible(c, parts.store, engagement))
    return answerJson(c, 200, JSON.stringify(await record({ read, actor, isOurs }, parts)))
  })
}

interface Taken {
  readonly read: ReadReply
  readonly actor: PersonId
  /** Whether whoever brings it may know of the engagement. */
  readonly isOurs: (engagement: EngagementId) => boolean | Promise<boolean>
}

async function record({ read, actor, isOurs }: Taken, { store, commands, clock }: ReplyRoutes): Promise<ReplyOutcome> {
  if (!read.ok) return { outcome: 'ignored', why: read.why }
  const { uid, email, answer, comment, to } = read.reply
  const workshop = workshopOfUid(uid)
  const isKnown =
    workshop !== null && (await store.load(workshop.engagement)) !== null && (await isOurs(workshop.engagement))
  if (!isKnown) {
    return { outcome: 'ignored', why: 'It answers an invitation that is none of ours.' }
  }
  const { engagement, task } = workshop
  const command = { type: 'RecordReply', task, email, answer, comment, to } as const
  const handled = await commands.handle({ engagement, command, actor, at: clock() })
  if (!handled.ok) return { outcome: 'ignored', why: rejectionInWords(handled.rejection) }
  return { outcome: 'recorded', engagement, task, email, answer }
}

function requireTeam(c: Context<ServerEnv>): PersonId {
  const actor = requireActor(c)
  if (!mayChange(actor)) throw new ProblemError('not-permitted', 'Only the team records answers to invitations.')
  return actor.id
}

function requireMailServer(c: Context<ServerEnv>, token: string | null): PersonId {
  if (token === null) throw new ProblemError('not-found', 'No mail server brings mails to this address.')
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  // Of digests, which are of one length: so that how long it takes says nothing of the token.
  if (timingSafeEqual(digest(given), digest(token))) return mailActor
  c.header('www-authenticate', 'Bearer')
  throw new ProblemError('token-required', 'Send the token of this server as Authorization: Bearer ….')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
