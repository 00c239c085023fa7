import { timeRoutes } from '@fairlead/contract'
import { type Instant, type PersonId, weekOf } from '@fairlead/engagement'
import { isCalendarDate } from '@fairlead/playbook'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerTable } from '../export/answer-table.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, ProblemError } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { pastOfTime } from './past-of-time.ts'
import { placedTime, timeOf } from './placed-time.ts'
import { readEngagementTime } from './time-rows.ts'
import { timeTable } from './time-table.ts'
import { timeWords } from './time-words.ts'
import { type VisibleTime, visibleTime } from './visible-time.ts'

interface TimeRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  /** What people are called. */
  readonly names: ReadonlyMap<PersonId, string>
  readonly clock: () => Instant
}

/** Answers with time that was worked: of an engagement, of somebody's week, and as a table. */
export function serveTime(app: OpenAPIHono<ServerEnv>, { store, releases, names, clock }: TimeRoutes): void {
  app.openapi(timeRoutes.ofEngagement, async (c) => {
    const { engagement } = c.req.valid('param')
    const visible = requireVisible(requireActor(c))
    const stream = await requireStream(store, engagement)
    const asked = { ...c.req.valid('query'), visible }
    return answerJson(c, 200, JSON.stringify(await readEngagementTime(c.get('reader'), stream.engagement, asked)))
  })

  app.openapi(timeRoutes.past, async (c) => {
    const { engagement, entry } = c.req.valid('param')
    const visible = requireVisible(requireActor(c))
    await requireStream(store, engagement)
    const entries = await pastOfTime(c.get('reader'), { engagement, entry, visible })
    if (entries.length === 0) throw notFound('time entry', entry)
    return answerJson(c, 200, JSON.stringify({ entries }))
  })

  app.openapi(timeRoutes.week, async (c) => {
    const actor = requireActor(c)
    const visible = requireVisible(actor)
    const { person = actor.id, day } = c.req.valid('query')
    const days = weekOf(requireDay(day, 'day'))
    const placing = { db: c.get('reader'), store, releases }
    const rows = await timeOf(placing.db, { visible, person, from: days[0], to: days[6] }).execute()
    const entries = []
    for (const row of rows) entries.push(await placedTime(row, placing))
    const mayChange = person === actor.id || actor.rights.includes('edit-time-of-others')
    return answerJson(c, 200, JSON.stringify({ person, days, mayChange, entries }))
  })

  app.openapi(timeRoutes.export, async (c) => {
    const visible = requireVisible(requireActor(c))
    const { format, language, actor: _, ...asked } = c.req.valid('query')
    for (const name of ['from', 'to'] as const) if (asked[name] !== undefined) requireDay(asked[name], name)
    const filter = { ...asked, visible }
    const table = timeTable({ db: c.get('reader'), store, releases, names, language, filter })
    const fileName = `${timeWords(language).title} ${asked.from ?? clock().slice(0, 10)}`
    // The contract has two types of content for one answer, of which a handler could promise only one.
    return answerTable(c, table, { format, fileName }) as never
  })
}

function requireVisible(actor: Parameters<typeof visibleTime>[0]): VisibleTime {
  const visible = visibleTime(actor)
  if (visible === 'none') throw new ProblemError('not-permitted', 'Customers see nothing of the time that is worked.')
  return visible
}

function requireDay(day: string, name: string): string {
  if (isCalendarDate(day)) return day
  const message = `Unexpected day ${day}, expected one that exists, as yyyy-mm-dd`
  throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: `/query/${name}`, message }] })
}
