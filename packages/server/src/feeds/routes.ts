import { type FeedView, feedRoutes, type NewFeedView } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import { sha256Hex } from '@fairlead/playbook'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { answerJson } from '../json-answer.ts'
import { ProblemError } from '../problems/problem.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { type FeedParts, feedCalendar } from './feed-calendar.ts'
import { FeedStore } from './feed-store.ts'

export interface FeedRoutes extends FeedParts {
  readonly clock: () => Instant
}

/** Lets people read their sessions with a calendar program, at an address that is a secret of theirs. */
export function serveFeeds(app: OpenAPIHono<ServerEnv>, parts: FeedRoutes): void {
  const { database, people, clock } = parts
  const feeds = new FeedStore(database)

  app.openapi(feedRoutes.get, async (c) => {
    const view: FeedView = { since: await feeds.since(requireActor(c).id) }
    return answerJson(c, 200, JSON.stringify(view))
  })

  app.openapi(feedRoutes.make, async (c) => {
    const since = clock()
    const token = await feeds.make(requireActor(c).id, since)
    const view: NewFeedView = { since, path: `/feeds/${token}.ics` }
    return answerJson(c, 201, JSON.stringify(view))
  })

  app.openapi(feedRoutes.end, async (c) => {
    await feeds.end(requireActor(c).id)
    const view: FeedView = { since: null }
    return answerJson(c, 200, JSON.stringify(view))
  })

  app.openapi(feedRoutes.read, async (c) => {
    const [, token = ''] = /^([\w-]{43})\.ics$/.exec(c.req.valid('param').token) ?? []
    const id = await feeds.personOf(token)
    const person = people.find((one) => one.id === id)
    if (person === undefined) throw new ProblemError('not-found', 'There is no calendar at this address.')
    const text = await feedCalendar(parts, person, clock())
    const etag = `"${sha256Hex(text).slice(0, 32)}"`
    c.header('etag', etag)
    c.header('cache-control', 'private, max-age=300')
    const known = c.req
      .header('if-none-match')
      ?.split(',')
      .map((one) => one.trim().replace(/^W\//, ''))
    if (known?.includes(etag)) return c.body(null, 304) as never
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' }) as never
  })
}
