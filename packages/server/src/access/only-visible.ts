import { participantsOf } from '@fairlead/engagement'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Database } from '../database/open-database.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { notFound } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { visibleReader } from './visible-reader.ts'

/** Gives each request the database as whoever acts may read it. */
export function readsVisible({ reader }: Pick<Database, 'reader'>) {
  return createMiddleware<ServerEnv>(async (c, next) => {
    c.set('reader', visibleReader(reader, c.get('actor')))
    await next()
  })
}

/**
 * Keeps whoever's access is granted from every address of an engagement in which they take no part: it is not found, as
 * if there were none [S330]. It stands before all routes, so that none of them can forget it.
 */
export function onlyVisible(store: EngagementStore) {
  return createMiddleware<ServerEnv>(async (c, next) => {
    const engagement = c.req.param('engagement') ?? ''
    // The export of the list is no engagement, and shows what can be seen.
    const isExport = c.req.path === '/api/engagements/export'
    if (!isExport && !(await isVisible(c, store, engagement))) throw notFound('engagement', engagement)
    await next()
  })
}

/** Whether who acts may know of an engagement; whose access is granted learns no more of one that there is not. */
export async function isVisible(c: Context<ServerEnv>, store: EngagementStore, engagement: string): Promise<boolean> {
  const actor = c.get('actor')
  if (actor?.access !== 'granted') return true
  const stream = await store.load(engagement)
  return stream !== null && participantsOf(stream.engagement).has(actor.id)
}
