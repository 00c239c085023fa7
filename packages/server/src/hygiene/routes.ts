import { hygieneRoutes } from '@fairlead/contract'
import type { Instant, Person, PersonId } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { answerJson } from '../json-answer.ts'
import { ProblemError } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { readFindings } from './queue.ts'

interface HygieneRoutes {
  readonly releases: ReleaseStore
  /** Everyone who works; customers are none of them. */
  readonly persons: ReadonlyMap<PersonId, Person>
  readonly clock: () => Instant
}

/** Answers with what is missing, stale or contradictory over all engagements. */
export function serveHygiene(app: OpenAPIHono<ServerEnv>, { releases, persons, clock }: HygieneRoutes): void {
  app.openapi(hygieneRoutes.list, async (c) => {
    const person = persons.get(requireActor(c).id)
    if (person === undefined) throw new ProblemError('not-permitted', 'Only the team sees what is left undone.')
    const looking = { db: c.get('reader'), releases, person, now: clock() }
    return answerJson(c, 200, JSON.stringify(await readFindings(looking, c.req.valid('query'))))
  })
}
