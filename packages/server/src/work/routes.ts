import { workRoutes } from '@fairlead/contract'
import type { Instant, Person, PersonId } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { answerJson } from '../json-answer.ts'
import { notFound } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { listWork } from './list.ts'

interface WorkRoutes {
  readonly releases: ReleaseStore
  readonly persons: ReadonlyMap<PersonId, Person>
  /** Everyone there is, and what they are called. */
  readonly names: ReadonlyMap<PersonId, string>
  readonly clock: () => Instant
  /** Brings the read models to this day. */
  readonly refresh: (now: Instant) => Promise<void>
}

/** Answers with the work of somebody over all engagements. */
export function serveWork(app: OpenAPIHono<ServerEnv>, parts: WorkRoutes): void {
  const { releases, persons, names, clock, refresh } = parts
  app.openapi(workRoutes.list, async (c) => {
    const id = c.req.valid('query').person ?? requireActor(c).id
    if (!names.has(id)) throw notFound('person', id)
    // Customers look on: nothing is given to them to do.
    const person = persons.get(id) ?? { id, roles: [], rights: [], access: 'all' as const }
    const now = clock()
    await refresh(now)
    return answerJson(c, 200, JSON.stringify(await listWork({ db: c.get('reader'), releases, person, now })))
  })
}
