import { type OutboxView, outboxRoutes } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Kysely } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, ProblemError } from '../problems/problem.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import type { ChangeFeed } from '../stream/change-feed.ts'
import type { Courier } from './courier.ts'
import { failedMessages, type MessageLight, messageOf, messagesOf } from './read-messages.ts'
import { retryMessage } from './retry-message.ts'

export interface OutboxRoutes {
  readonly database: Database
  readonly store: EngagementStore
  readonly changes: ChangeFeed
  readonly clock: () => Instant
  /** `null` where there is no mail server. */
  readonly courier: Courier | null
}

const failuresShown = 50

/** Shows what leaves the house: what was sent, what waits and why, and what failed. */
export function serveOutbox(app: OpenAPIHono<ServerEnv>, parts: OutboxRoutes): void {
  const { database, store, courier, clock, changes } = parts
  const light = (): MessageLight => ({ now: clock(), courier: courier?.state ?? null })

  app.openapi(outboxRoutes.get, async (c) =>
    answerJson(c, 200, JSON.stringify(await outboxOf(parts, c.get('reader'), light()))),
  )

  app.openapi(outboxRoutes.ofEngagement, async (c) => {
    const { engagement } = c.req.valid('param')
    await requireStream(store, engagement)
    const { task, before, limit } = c.req.valid('query')
    const page = await messagesOf(c.get('reader'), { engagement, task, before, limit }, light())
    return answerJson(c, 200, JSON.stringify(page))
  })

  app.openapi(outboxRoutes.retry, async (c) => {
    if (requireActor(c).kind !== 'manager') {
      throw new ProblemError('not-permitted', 'Only managers can have a message sent again.')
    }
    const { message } = c.req.valid('param')
    const found = await messageOf(c.get('reader'), message, light())
    if (found === null) throw notFound('message', message)
    const isQueued = await retryMessage(database.writer, message, clock())
    if (!isQueued) throw new ProblemError('cannot-retry', 'It has not failed, or a later message has taken its place.')
    changes.wakeForOutbox()
    return answerJson(c, 200, JSON.stringify(await messageOf(c.get('reader'), message, light())))
  })
}

async function outboxOf({ courier }: OutboxRoutes, db: Kysely<Tables>, light: MessageLight): Promise<OutboxView> {
  const rows = await db
    .selectFrom('outbox')
    .select((expression) => [
      'state',
      expression.fn.countAll<number>().as('count'),
      expression.fn.min('created_at').as('oldest'),
    ])
    .where('organization_id', '=', localOrganization)
    .where('state', '<>', 'sent')
    .groupBy('state')
    .execute()
  const onTheWay = rows.filter(({ state }) => state !== 'failed')
  return {
    isConfigured: courier !== null,
    from: courier?.from ?? null,
    queued: onTheWay.reduce((sum, { count }) => sum + count, 0),
    failed: rows.find(({ state }) => state === 'failed')?.count ?? 0,
    oldest: onTheWay.map(({ oldest }) => oldest).sort()[0] ?? null,
    isDown: light.courier?.downUntil != null,
    nextTry: light.courier?.downUntil ?? null,
    error: light.courier?.error ?? null,
    failures: await failedMessages(db, failuresShown, light),
  }
}
