import type { CalendarSessionView } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type EngagementTable, localOrganization, type SessionTable, type Tables } from '../database/tables.ts'
import { momentAfter } from '../moment-after.ts'

const mostSessions = 2000
const longestSession = 1440 * 60_000

interface SessionQuery {
  readonly from: Instant
  readonly to: Instant
  /** By whatever sessions know them: ids of people, addresses. Without them those of everybody. */
  readonly names?: readonly string[] | undefined
  readonly engagement?: string | undefined
}

/** The sessions that are on between two moments, by when they begin; at most 2,000, and whether there are more. */
export async function listSessions(db: Kysely<Tables>, query: SessionQuery) {
  const rows = await sessionsBetween(db, query)
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'session.organization_id')
        .onRef('engagement.engagement_id', '=', 'session.engagement_id'),
    )
    .selectAll('session')
    .select(['engagement.customer', 'engagement.release'])
    // SQLite would take the index of times for the order and go through the sessions of everybody: `+` keeps it from that.
    .orderBy(query.names === undefined ? 'session.start' : sql<string>`+session.start`)
    .orderBy('session.engagement_id')
    .orderBy('session.task_key')
    .orderBy('session.number')
    .limit(mostSessions + 1)
    .execute()
  return { sessions: rows.slice(0, mostSessions).map(shown), isCut: rows.length > mostSessions }
}

/** Sessions that begin before `to` and end after `from`, found by their beginning, or by the people who are there. */
export function sessionsBetween(db: Kysely<Tables>, { from, to, names, engagement }: SessionQuery) {
  const earliest = momentAfter(from, -longestSession)
  const all = db
    .selectFrom('session')
    .where('session.organization_id', '=', localOrganization)
    .where('session.ends', '>', from)
    .$if(engagement !== undefined, (some) => some.where('session.engagement_id', '=', engagement ?? ''))
  if (names === undefined) return all.where('session.start', '>=', earliest).where('session.start', '<', to)
  const theirs = db
    .selectFrom('attendance')
    .select(['engagement_id', 'task_key', 'number'])
    .where('organization_id', '=', localOrganization)
    .where('name', 'in', names.length === 0 ? [''] : names)
    .where('start', '>=', earliest)
    .where('start', '<', to)
  return all.where(({ eb, refTuple }) =>
    eb(
      refTuple('session.engagement_id', 'session.task_key', 'session.number'),
      'in',
      theirs.$asTuple('engagement_id', 'task_key', 'number'),
    ),
  )
}

type Row = Selectable<SessionTable> & Pick<Selectable<EngagementTable>, 'customer' | 'release'>

function shown(row: Row): CalendarSessionView {
  return {
    engagement: row.engagement_id,
    customer: row.customer,
    release: row.release,
    key: row.task_key,
    task: row.task,
    service: row.service,
    process: row.process,
    start: row.start,
    minutes: row.minutes,
    timeZone: row.time_zone,
    place: row.place,
    link: row.link,
    host: row.host,
    // `sessionRows` writes these columns from these types.
    attendees: JSON.parse(row.attendees) as CalendarSessionView['attendees'],
    isInvited: row.invited === 1,
    stage: row.stage as CalendarSessionView['stage'],
  }
}
