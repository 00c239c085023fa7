import { releaseRoutes } from '@fairlead/contract'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, TypedResponse } from 'hono'
import { answerJson } from '../json-answer.ts'
import { notFound } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { presentPage, presentRelease } from './present.ts'
import type { ReleaseStore, StoredRelease } from './store.ts'

interface ReleaseRoutes {
  readonly releases: ReleaseStore
  /** The release that new engagements run. */
  readonly current: StoredRelease
}

/** Answers with releases and their pages; what is named by a hash never changes and may be kept for ever. */
export function serveReleases(app: OpenAPIHono<ServerEnv>, { releases, current }: ReleaseRoutes): void {
  app.openapi(releaseRoutes.current, (c) => answerJson(c, 200, JSON.stringify(presentRelease(current))))

  app.openapi(releaseRoutes.get, async (c) => {
    const { release: id } = c.req.valid('param')
    const stored = await releases.find(id)
    if (stored === null) throw notFound('release', id)
    return answerForEver(c, id, presentRelease(stored))
  })

  app.openapi(releaseRoutes.page, async (c) => {
    const { release: id, process } = c.req.valid('param')
    const stored = await releases.find(id)
    if (stored === null) throw notFound('release', id)
    const fallback = stored.release.languages[0] ?? ''
    const language = c.req.valid('query').language ?? fallback
    const found = stored.index.processes.get(process)
    const page = found === undefined ? null : presentPage(found, language, fallback)
    if (page === null) throw notFound('page', process)
    return answerForEver(c, `${id}-${encodeURIComponent(process)}-${page.language}`, page)
  })
}

function answerForEver(
  c: Context<ServerEnv>,
  name: string,
  value: unknown,
): Response & TypedResponse<never, 200, 'json'> {
  const etag = `"${name}"`
  c.header('cache-control', 'private, max-age=31536000, immutable')
  c.header('etag', etag)
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.includes(etag)) return c.body(null, 304) as never
  return answerJson(c, 200, JSON.stringify(value))
}
