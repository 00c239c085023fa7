import { type PersonView, peopleRoutes } from '@fairlead/contract'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ServerEnv } from '../server-env.ts'

/** Answers who can act, in the order of their names. */
export function servePeople(app: OpenAPIHono<ServerEnv>, people: readonly PersonView[]): void {
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  app.openapi(peopleRoutes.list, (c) => c.json({ people: byName }, 200))
}
