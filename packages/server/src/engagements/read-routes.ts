import { engagementRoutes } from '@fairlead/contract'
import {
  factsOf,
  type Instant,
  nearestChanges,
  normalKnown,
  type RecordedKnown,
  recordDifference,
  type Standing,
  scopeOf,
  standingOf,
  unknownIdIn,
} from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { answerTable } from '../export/answer-table.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, refused } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { seesTime, visibleTime } from '../time/visible-time.ts'
import { presentDifference, presentRecordDifference } from './differences.ts'
import { engagementTable, readColumns } from './export.ts'
import { exportWords } from './export-words.ts'
import { factsAsSent } from './facts-as-sent.ts'
import { readHistory } from './history.ts'
import { listEngagements } from './list.ts'
import { type Moment, momentAt, momentOfEvent } from './moments.ts'
import { Outlook } from './outlook.ts'
import { abilities, seesInternal } from './policy.ts'
import { requireStream } from './require-stream.ts'
import type { EngagementRoutes } from './routes.ts'

type App = OpenAPIHono<ServerEnv>

/** Answers questions about engagements: what they are, were, and would be. */
export function serveReads(app: App, parts: EngagementRoutes): void {
  serveLists(app, parts)
  serveMoments(app, parts)

  app.openapi(engagementRoutes.preview, async (c) => {
    const { outlooks, releases, store, clock } = parts
    const stream = await requireStream(store, c.req.valid('param').engagement)
    const now = clock()
    const before = outlooks.of(stream, await releases.require(stream.engagement.release), now)
    const { standing } = before
    const known = hypothetical(standing, { ...c.req.valid('json'), ...(await factsAsSent(c)) }, now)
    const after = new Outlook(standingOf(standing.index, { ...standing.engagement, ...known }, { now }))
    return answerJson(c, 200, JSON.stringify(presentDifference(before, after)))
  })

  app.openapi(engagementRoutes.flips, async (c) => {
    const { engagement, task: key } = c.req.valid('param')
    const stream = await requireStream(parts.store, engagement)
    const stored = await parts.releases.require(stream.engagement.release)
    const { standing } = parts.outlooks.of(stream, stored, parts.clock())
    const planned = standing.plan.tasks.get(key)
    if (planned === undefined) throw notFound('task', key)
    const known = { scope: scopeOf(stream.engagement), facts: factsOf(stream.engagement) }
    const { task, service } = planned
    const flips = nearestChanges({ index: stored.index, known, task, service })
    return answerJson(c, 200, JSON.stringify({ flips }))
  })
}

/** Scope and facts that nobody has set, in their normal form; refused as a command with them would be. */
function hypothetical(
  { index, engagement }: Standing,
  given: Parameters<typeof unknownIdIn>[1],
  now: Instant,
): RecordedKnown {
  const unknown = unknownIdIn(index.release, given)
  if (unknown !== null) throw refused(unknown)
  const normal = normalKnown(index.release, given, { by: '', at: now, before: engagement.facts })
  if (!normal.ok) throw refused(normal.rejection)
  return normal.known
}

function serveLists(app: App, { releases, names, clock, refresh }: EngagementRoutes): void {
  app.openapi(engagementRoutes.list, async (c) => {
    const now = clock()
    await refresh(now)
    const query = c.req.valid('query')
    return answerJson(c, 200, JSON.stringify(await listEngagements(c.get('reader'), { ...query, now })))
  })

  app.openapi(engagementRoutes.export, async (c) => {
    const { format, columns: wanted, language, actor: _, ...filter } = c.req.valid('query')
    const columns = readColumns(wanted)
    const now = clock()
    await refresh(now)
    const table = engagementTable({ db: c.get('reader'), releases, names, filter, columns, language, now })
    const { title } = exportWords(language)
    // The contract has two types of content for one answer, of which a handler could promise only one.
    return answerTable(c, table, { format, fileName: `${title} ${now.slice(0, 10)}` }) as never
  })
}

function serveMoments(app: App, parts: EngagementRoutes): void {
  const { store, releases, outlooks, views, clock } = parts

  app.openapi(engagementRoutes.get, async (c) => {
    const { seq, at } = c.req.valid('query')
    const stream = await requireStream(store, c.req.valid('param').engagement)
    const now = clock()
    if (seq === undefined && at === undefined) {
      const outlook = outlooks.of(stream, await releases.require(stream.engagement.release), now)
      return answerJson(c, 200, views.json(stream, outlook, abilities(c.get('actor'), outlook.standing)))
    }
    const then =
      seq === undefined ? await momentAt(store, stream, notAfter(at, now)) : await momentOfEvent(store, stream, seq)
    return answerJson(c, 200, views.json(then.stream, await outlookThen(parts, then), abilities(null, null)))
  })

  app.openapi(engagementRoutes.history, async (c) => {
    const { engagement } = c.req.valid('param')
    await requireStream(store, engagement)
    const asked = { ...c.req.valid('query'), visible: visibleTime(c.get('actor')) }
    return answerJson(c, 200, JSON.stringify(await readHistory(c.get('reader'), engagement, asked)))
  })

  app.openapi(engagementRoutes.difference, async (c) => {
    const { from, to } = c.req.valid('query')
    const stream = await requireStream(store, c.req.valid('param').engagement)
    const one = await momentOfEvent(store, stream, from)
    const other = to === undefined ? { stream, at: clock() } : await momentOfEvent(store, stream, to)
    const [before, after] = [await outlookThen(parts, one), await outlookThen(parts, other)]
    const audience = seesInternal(c.get('actor')) ? 'internal' : 'shared'
    const records = recordDifference(one.stream.engagement, other.stream.engagement)
    const visible = visibleTime(c.get('actor'))
    const time = records.time.filter(({ from, to }) => [from, to].some((entry) => seesTime(visible, entry)))
    const difference = {
      from: { seq: one.stream.engagement.revision, at: one.at },
      to: { seq: other.stream.engagement.revision, at: other.at },
      plan: presentDifference(before, after),
      records: presentRecordDifference({ ...records, time }, audience),
    }
    return answerJson(c, 200, JSON.stringify(difference))
  })
}

/** A moment that was asked for, in the one form that the log has; what is still to come has nothing to show but now. */
function notAfter(at: string | undefined, now: Instant): Instant {
  const asked = at === undefined ? now : new Date(at).toISOString()
  return asked < now ? asked : now
}

/** Where an engagement stood at a moment. What is remembered of it is of now, and stays so. */
async function outlookThen({ releases }: EngagementRoutes, { stream, at }: Moment): Promise<Outlook> {
  const { index } = await releases.require(stream.engagement.release)
  return new Outlook(standingOf(index, stream.engagement, { now: at }))
}
