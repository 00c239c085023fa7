import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { livePage } from '../answer.ts'
import { sessionToken } from '../session/cookie.ts'
import { visitorOf } from '../session/visitor.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'

const heartbeat = 15_000

/** Tells a page that is open when something that it shows has changed, and when its session has ended. */
export function serveSiteChanges(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.get('/changes', async (c) => {
    c.header('x-accel-buffering', 'no')
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    let { revision } = (await livePage(c, parts)).view
    const { changes } = parts
    return streamSSE(c, async (stream) => {
      const abort = new AbortController()
      stream.onAbort(() => abort.abort())
      let seen = changes.commits
      await stream.writeSSE({ event: 'hello', data: '{}', retry: 5000 })
      while (!changes.closed && !abort.signal.aborted) {
        const visitor = await visitorOf(parts, sessionToken(c, parts))
        if (visitor === null) return stream.writeSSE({ event: 'closed', data: '{}' })
        c.set('visitor', visitor)
        const now = (await livePage(c, parts)).view.revision
        if (now !== revision) await stream.writeSSE({ event: 'changed', data: String(now) })
        else await stream.write(': here\n\n')
        revision = now
        await changes.next(seen, heartbeat, abort.signal)
        seen = changes.commits
      }
    })
  })
}
