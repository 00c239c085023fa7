import type { QueuedRequestView, RequestFilter, RequestView } from '@fairlead/contract'
import { clockState, type Instant, type Person, partsOfKey, type ReleaseIndex } from '@fairlead/engagement'
import type { Localized } from '@fairlead/playbook'
import type { ExpressionBuilder, Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { decodeQueueCursor, encodeQueueCursor, type QueueCursor } from './queue-cursor.ts'
import { similarTo } from './similar.ts'

interface QueueQuery extends Omit<RequestFilter, 'stage'> {
  readonly stage: NonNullable<RequestFilter['stage']>
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Looking {
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  /** Who looks; `null` where nobody says who they are. */
  readonly person: Person | null
  readonly now: Instant
}

/** A page of the queue: those whose clock ends first, then those without a clock, the newest first. */
export async function readQueue(looking: Looking, query: QueueQuery) {
  const { db, releases, now } = looking
  const fitting = db
    .selectFrom('request')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'request.organization_id')
        .onRef('engagement.engagement_id', '=', 'request.engagement_id'),
    )
    .where('request.organization_id', '=', localOrganization)
    .where((eb) => eb.and(conditions(eb, query, looking.person)))
  const counted = await fitting.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirst()
  const rows = await fitting
    .select(['request.engagement_id', 'request.request_id', 'request.due', 'request.asked_at', 'request.record'])
    .select(['request.process', 'request.task_name', 'engagement.customer', 'engagement.release'])
    .where((eb) => (query.cursor === undefined ? eb.lit(true) : isBehind(eb, decodeQueueCursor(query.cursor))))
    .orderBy((eb) => eb('request.due', 'is', null))
    .orderBy('request.due')
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.request_id')
    .limit(query.limit + 1)
    .execute()
  const page = rows.slice(0, query.limit)
  const similar = await similarTo(
    db,
    page.map(({ request_id }) => request_id),
  )
  const requests: Shown<QueuedRequestView>[] = []
  for (const row of page) {
    // `requestRows` writes this column from the view.
    const request = JSON.parse(row.record) as RequestView
    const { index } = await releases.require(row.release)
    const key = request.wish.task
    const name = row.task_name === null ? nameOf(index, key) : { und: row.task_name }
    requests.push({
      engagement: row.engagement_id,
      customer: row.customer,
      release: row.release,
      request,
      clock: request.clock === null ? null : clockState(request.clock, now),
      isMyTurn: isTurnOf(request, looking.person),
      task: key === null ? null : { key, process: row.process, name },
      similar: similar.get(row.request_id) ?? [],
    })
  }
  const last = page.at(-1)
  const next =
    last === undefined || rows.length <= query.limit
      ? null
      : encodeQueueCursor({ due: last.due, askedAt: last.asked_at, request: last.request_id })
  return { requests, next, total: counted?.count ?? 0 }
}

function nameOf({ tasks }: ReleaseIndex, key: string | null): Localized<string> {
  return key === null ? {} : (tasks.get(partsOfKey(key).task)?.task.name ?? {})
}

type Builder = ExpressionBuilder<Tables, 'request' | 'engagement'>

function conditions(eb: Builder, { stage, team, whose }: QueueQuery, person: Person | null) {
  return [
    ...(stage === 'all' ? [] : [stageIs(eb, stage)]),
    ...(team === undefined ? [] : [eb('request.team', '=', team)]),
    ...(whose === undefined ? [] : [person === null ? eb.lit(false) : isTheirs(eb, whose, person)]),
  ]
}

function stageIs(eb: Builder, stage: Exclude<QueueQuery['stage'], 'all'>) {
  if (stage === 'open') return eb('request.turn', '<>', 'nobody')
  return stage === 'over' ? eb('request.turn', '=', 'nobody') : eb('request.stage', '=', stage)
}

function isTheirs(eb: Builder, whose: NonNullable<QueueQuery['whose']>, { id, rights }: Person) {
  if (whose === 'asked') return eb('request.asked_by', '=', id)
  if (whose === 'assigned') return eb.and([eb('request.person', '=', id), eb('request.turn', '<>', 'nobody')])
  const own = eb('request.turn_person', '=', id)
  if (!rights.includes('decide-requests')) return own
  return eb.or([own, eb.and([eb('request.turn', 'in', ['approver', 'team-lead']), eb('request.asked_by', '<>', id)])])
}

function isTurnOf({ turn, by }: RequestView, person: Person | null): boolean {
  if (person === null || turn.kind === 'nobody') return false
  if ('person' in turn) return turn.person === person.id
  return by !== person.id && person.rights.includes('decide-requests')
}

/** Whether a row comes after the last one of the page before. */
function isBehind(eb: Builder, { due, askedAt, request }: QueueCursor) {
  const afterwards = eb.or([
    eb('request.asked_at', '<', askedAt),
    eb.and([eb('request.asked_at', '=', askedAt), eb('request.request_id', '>', request)]),
  ])
  if (due === null) return eb.and([eb('request.due', 'is', null), afterwards])
  return eb.or([
    eb('request.due', 'is', null),
    eb('request.due', '>', due),
    eb.and([eb('request.due', '=', due), afterwards]),
  ])
}
