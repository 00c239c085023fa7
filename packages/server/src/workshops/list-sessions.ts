import type { CalendarSessionView } from '@fairlead/contract'
import type { Instant, PersonId } from '@fairlead/engagement'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type EngagementTable, localOrganization, type SessionTable, type Tables } from '../database/tables.ts'

const mostSessions = 2000
const longestSession = 1440 * 60_000

interface SessionQuery {
  readonly from: Instant
  readonly to: Instant
  readonly person?: { readonly id: PersonId; readonly email: string | null } | undefined
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
    .orderBy('session.start')
    .orderBy('session.engagement_id')
    .orderBy('session.task_key')
    .orderBy('session.number')
    .limit(mostSessions + 1)
    .execute()
  return { sessions: rows.slice(0, mostSessions).map(shown), isCut: rows.length > mostSessions }
}

/** Sessions that begin before `to` and end after `from`; the index finds them by their beginning. */
export function sessionsBetween(db: Kysely<Tables>, { from, to, person, engagement }: SessionQuery) {
  const earliest = new Date(Date.parse(from) - longestSession).toISOString()
  return db
    .selectFrom('session')
    .where('session.organization_id', '=', localOrganization)
    .where('session.start', '>=', earliest)
    .where('session.start', '<', to)
    .where('session.ends', '>', from)
    .$if(engagement !== undefined, (some) => some.where('session.engagement_id', '=', engagement ?? ''))
    .$if(person !== undefined, (some) => some.where(isThere(person)))
}

function isThere(person: SessionQuery['person']) {
  const { id = '', email = null } = person ?? {}
  return sql<boolean>`(session.host = ${id} OR EXISTS (
    SELECT 1 FROM json_each(session.attendees) WHERE value ->> 'person' = ${id} OR value ->> 'email' = ${email}
  ))`
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
