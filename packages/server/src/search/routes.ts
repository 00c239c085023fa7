import { searchRoutes } from '@fairlead/contract'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { unfitCursor } from '../cursor.ts'
import { seesInternal } from '../engagements/policy.ts'
import { answerJson } from '../json-answer.ts'
import type { ReleaseStore, StoredRelease } from '../releases/store.ts'
import type { ServerEnv } from '../server-env.ts'
import { search } from './search.ts'

interface SearchRoutes {
  readonly releases: ReleaseStore
  readonly current: StoredRelease
}

/** Answers what has some words. */
export function serveSearch(app: OpenAPIHono<ServerEnv>, { releases, current }: SearchRoutes): void {
  app.openapi(searchRoutes.search, async (c) => {
    const { cursor, ...query } = c.req.valid('query')
    const isShared = !seesInternal(c.get('actor'))
    const looking = { db: c.get('reader'), releases, isShared, current: current.id }
    return answerJson(c, 200, JSON.stringify(await search(looking, { ...query, from: placeIn(cursor) })))
  })
}

function placeIn(cursor: string | undefined): number | null {
  if (cursor === undefined) return null
  if (/^\d{1,16}$/.test(cursor)) return Number(cursor)
  throw unfitCursor()
}
