import { requestRoutes } from '@fairlead/contract'
import { type Instant, type Person, type PersonId, prefillFor } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Outlooks } from '../engagements/outlooks.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { notFound } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import type { ServerEnv } from '../server-env.ts'
import { explainRoute } from './explain-route.ts'
import { readQueue } from './queue.ts'
import { similarInCustomer } from './similar.ts'

interface RequestRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly persons: ReadonlyMap<PersonId, Person>
  readonly clock: () => Instant
}

/** Answers with requests for people over all engagements, and with where one would go. */
export function serveRequests(app: OpenAPIHono<ServerEnv>, parts: RequestRoutes): void {
  const { store, releases, outlooks, persons, clock } = parts

  app.openapi(requestRoutes.list, async (c) => {
    // Customers look on: it is never their turn.
    const person = persons.get(c.get('actor')?.id ?? '') ?? null
    const looking = { db: c.get('reader'), releases, person, now: clock() }
    return answerJson(c, 200, JSON.stringify(await readQueue(looking, c.req.valid('query'))))
  })

  app.openapi(requestRoutes.route, async (c) => {
    const { engagement } = c.req.valid('param')
    const { task = null, ...asked } = c.req.valid('query')
    const stream = await requireStream(store, engagement)
    const { standing } = outlooks.of(stream, await releases.require(stream.engagement.release), clock())
    if (task !== null && !standing.plan.tasks.has(task)) throw notFound('task', task)
    const prefilled = prefillFor(standing, task)
    const role = said(asked.role, prefilled.role)
    const service = said(asked.service, prefilled.service)
    const language = said(asked.language, prefilled.language)
    const route = role === null ? null : explainRoute(standing, { role, service, language })
    const similar = role === null ? [] : await similarInCustomer(c.get('reader'), engagement, { role, service })
    return answerJson(c, 200, JSON.stringify({ prefilled, route, similar }))
  })
}

/** What was asked about, empty for none; what was not is as the task and the engagement have it. */
function said(asked: string | undefined, prefilled: string | null): string | null {
  return asked === undefined ? prefilled : asked || null
}
