import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { livePage } from '../answer.ts'
import { signOf } from '../page/sign-of.ts'
import { sessionToken } from '../session/cookie.ts'
import { visitorOf } from '../session/visitor.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'

const heartbeat = 15_000

/** Tells a page that is open by which sign what there is to show goes, whenever that changes, and when its session has ended. */
export function serveSiteChanges(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.get('/changes', async (c) => {
    c.header('x-accel-buffering', 'no')
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    const shownTo = async () => signOf((await livePage(c, parts)).view)
    let known = { revision: c.get('visitor').stream.engagement.revision, shown: await shownTo() }
    const { changes } = parts
    return streamSSE(c, async (stream) => {
      const abort = new AbortController()
      stream.onAbort(() => abort.abort())
      let seen = changes.commits
      await stream.writeSSE({ event: 'shown', data: known.shown, retry: 5000 })
      while (!changes.closed && !abort.signal.aborted) {
        const visitor = await visitorOf(parts, sessionToken(c, parts))
        if (visitor === null) return stream.writeSSE({ event: 'closed', data: '{}' })
        c.set('visitor', visitor)
        const { revision } = visitor.stream.engagement
        // What is shown follows from the events of this engagement; most that wake us are of others.
        const shown = revision === known.revision ? known.shown : await shownTo()
        if (shown !== known.shown) await stream.writeSSE({ event: 'shown', data: shown })
        else await stream.write(': here\n\n')
        known = { revision, shown }
        await changes.next(seen, heartbeat, abort.signal)
        seen = changes.commits
      }
    })
  })
}
