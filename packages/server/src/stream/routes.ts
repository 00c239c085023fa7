import { type Change, streamRoutes } from '@fairlead/contract'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { visibleChanges } from '../access/visible-changes.ts'
import type { Database } from '../database/open-database.ts'
import type { ServerEnv } from '../server-env.ts'
import type { ChangeFeed } from './change-feed.ts'
import { logEnd, type PlacedChange, readChanges } from './store.ts'

const heartbeat = 15_000

interface StreamRoutes {
  readonly database: Database
  readonly changes: ChangeFeed
}

/** Answers with the changes as they are committed, for as long as the client listens. */
export function serveChanges(app: OpenAPIHono<ServerEnv>, { database, changes }: StreamRoutes): void {
  const read = readTogether({ database, changes })
  app.openapi(streamRoutes.changes, async (c) => {
    // Of the log as who follows may know it: how much happens elsewhere is not told to whose access is granted [S370].
    const after = resumeAfter(c.req.header('last-event-id'), await logEnd(c.get('reader')))
    const end = await logEnd(database.reader)
    c.header('x-accel-buffering', 'no')
    c.header('cache-control', 'no-store')
    // The answer to HEAD has no body that anyone could leave: a stream behind it would never end.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    return streamSSE(c, async (stream) => {
      const abort = new AbortController()
      stream.onAbort(() => abort.abort())
      await stream.writeSSE({ event: 'hello', id: String(after), data: '{}', retry: 1000 })
      const seen = visibleChanges(c.get('reader'), c.get('actor'))
      const isResumed = c.req.header('last-event-id') !== undefined
      await follow(stream, { read, changes, after: isResumed ? after : end, signal: abort.signal, seen })
    })
  })
}

type ReadChanges = (after: number) => ReturnType<typeof readChanges>

/** Reads the log once for all who stand at the same place after the same commit, as most do: they have seen it all. */
function readTogether({ database, changes }: StreamRoutes): ReadChanges {
  let last: { readonly commits: number; readonly after: number; readonly found: ReturnType<ReadChanges> } | null = null
  return (after) => {
    const { commits } = changes
    if (last?.commits !== commits || last.after !== after) {
      const reading = { commits, after, found: readChanges(database.reader, after) }
      last = reading
      // Who comes next tries again.
      reading.found.catch(() => {
        if (last === reading) last = null
      })
    }
    return last.found
  }
}

interface Follow {
  readonly read: ReadChanges
  readonly changes: ChangeFeed
  readonly after: number
  readonly signal: AbortSignal
  /** Those of the changes that the follower may know of. */
  readonly seen: (found: readonly PlacedChange[]) => Promise<readonly PlacedChange[]>
}

async function follow(stream: SSEStreamingApi, { read, changes, after, signal, seen: visible }: Follow): Promise<void> {
  let position = after
  let { deliveries } = changes
  while (!changes.closed && !signal.aborted) {
    const seen = changes.commits
    const found = await read(position)
    for (const { position: at, ...change } of await visible(found)) {
      await stream.writeSSE({ event: 'change', id: String(at), data: JSON.stringify(change satisfies Change) })
    }
    position = found.at(-1)?.position ?? position
    if (changes.deliveries !== deliveries) {
      deliveries = changes.deliveries
      await stream.writeSSE({ event: 'outbox', data: '{}' })
    }
    if (found.length > 0) continue
    const what = await changes.next(seen, heartbeat, signal)
    // A comment: it shows a proxy and this server alike whether anyone is still there.
    if (what === 'quiet' && !changes.closed && !signal.aborted) await stream.write(': here\n\n')
  }
}

// A place that this log has not reached is one of another database: there is nothing to resume.
function resumeAfter(lastEventId: string | undefined, end: number): number {
  if (lastEventId === undefined || !/^\d{1,15}$/.test(lastEventId)) return end
  return Math.min(Number(lastEventId), end)
}
