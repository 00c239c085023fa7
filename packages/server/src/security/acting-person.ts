import {
  actorHeader,
  attachmentRoutes,
  contactRoutes,
  engagementRoutes,
  type PersonView,
  questionnaireRoutes,
  streamRoutes,
  timeRoutes,
} from '@fairlead/contract'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { ProblemError } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { goesTo } from './goes-to.ts'

/** Reads who is acting from the request; whether somebody has to is the route's business. */
export function readActor(people: readonly PersonView[]) {
  const byId = new Map(people.map((person) => [person.id, person]))
  return createMiddleware<ServerEnv>(async (c, next) => {
    c.set('actor', byId.get(named(c) ?? '') ?? null)
    await next()
  })
}

/** What a browser opens by its address alone, so that who asks is in the query. None of it changes anything. */
const openedByAddress = [
  streamRoutes.changes,
  engagementRoutes.export,
  attachmentRoutes.download,
  questionnaireRoutes.sheet,
  contactRoutes.export,
  contactRoutes.person,
  timeRoutes.export,
]

/** Who says that they act. */
function named(c: Context<ServerEnv>): string | undefined {
  const header = c.req.header(actorHeader)
  if (header !== undefined) return header
  return openedByAddress.some((route) => goesTo(c, route)) ? c.req.query('actor') : undefined
}

/** The person who is acting; refuses a request that names nobody, or somebody who is not known here. */
export function requireActor(c: Context<ServerEnv>): PersonView {
  const actor = c.get('actor')
  if (actor !== null) return actor
  const named = c.req.header(actorHeader)
  throw new ProblemError(
    'actor-required',
    named === undefined ? `Say who is acting in the header ${actorHeader}.` : `There is no person ${named}.`,
  )
}
