import { type PersonView, workshopRoutes } from '@fairlead/contract'
import {
  clashesOf,
  dayBegins,
  type Instant,
  isTimeZone,
  isWorkshop,
  momentIn,
  type PersonId,
  sessionEnd,
  suggestSlots,
} from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { momentAfter } from '../moment-after.ts'
import { notFound, refused } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import type { ServerEnv } from '../server-env.ts'
import { circumstancesOf, type GuestQuery } from './circumstances.ts'
import { listSessions } from './list-sessions.ts'
import { namesInSessions } from './names-in-sessions.ts'

/** As long as slots are looked for, and the days beside. */
const daysLookedFor = 60
const day = 86_400_000

interface WorkshopRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly people: readonly PersonView[]
  readonly clock: () => Instant
}

type App = OpenAPIHono<ServerEnv>

/** Answers when a workshop can be held, and which sessions there are. */
export function serveWorkshops(app: App, parts: WorkshopRoutes): void {
  const { people, clock } = parts

  app.openapi(workshopRoutes.slots, async (c) => {
    const { minutes, timeZone, from, count, ...guests } = c.req.valid('query')
    requireTimeZone(timeZone)
    const now = clock()
    const begins = [dayBegins(from, timeZone), now].sort().at(-1) ?? now
    const to = momentAfter(begins, (daysLookedFor + 2) * day)
    const circumstances = await askedFor(parts, { ...askingOf(c), guests, now, from: begins, to })
    const slots = suggestSlots({ ...circumstances, minutes, timeZone, from, count })
    return answerJson(c, 200, JSON.stringify({ slots, days: daysLookedFor }))
  })

  app.openapi(workshopRoutes.clashes, async (c) => {
    const { date, time, minutes, timeZone, ...guests } = c.req.valid('query')
    requireTimeZone(timeZone)
    const start = momentIn(date, time, timeZone)
    const to = sessionEnd({ start, minutes })
    const circumstances = await askedFor(parts, { ...askingOf(c), guests, now: clock(), from: start, to })
    return answerJson(c, 200, JSON.stringify({ start, clashes: clashesOf({ start, minutes }, circumstances) }))
  })

  app.openapi(workshopRoutes.calendar, async (c) => {
    const { from, to, person: id, engagement } = c.req.valid('query')
    const person = id === undefined ? undefined : people.find((one) => one.id === id)
    if (id !== undefined && person === undefined) throw notFound('person', id)
    const names = person && namesInSessions(person)
    const query = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), names, engagement }
    return answerJson(c, 200, JSON.stringify(await listSessions(c.get('reader'), query)))
  })
}

function requireTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) throw refused({ code: 'unknown-time-zone', found: timeZone })
}

interface Asking {
  readonly engagement: string
  readonly task: string
  readonly actor: PersonId | null
  readonly reader: Kysely<Tables>
  readonly guests: GuestQuery
  readonly now: Instant
  readonly from: Instant
  readonly to: Instant
}

/** Of which workshop somebody asks, and who. */
function askingOf(c: Context<ServerEnv>): Pick<Asking, 'engagement' | 'task' | 'actor' | 'reader'> {
  const { engagement = '', task = '' } = c.req.param()
  return { engagement, task, actor: c.get('actor')?.id ?? null, reader: c.get('reader') }
}

async function askedFor(parts: WorkshopRoutes, { engagement: id, guests, reader, ...asking }: Asking) {
  const { store, releases, people } = parts
  const { engagement } = await requireStream(store, id)
  const { index } = await releases.require(engagement.release)
  if (!isWorkshop({ index }, asking.task)) throw refused({ code: 'no-workshop', task: asking.task })
  return circumstancesOf(reader, { engagement, people, ...guests, ...asking })
}
