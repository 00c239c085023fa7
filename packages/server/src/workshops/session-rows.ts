import { type Session, type Standing, sessionEnd, type TaskKey, type WorkshopRecord } from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { localOrganization, type SessionTable } from '../database/tables.ts'

/** What became of a session. */
export type SessionStage = 'scheduled' | 'held' | 'cancelled' | 'no-show'

type Row = Insertable<SessionTable>

/** The rows of all sessions of an engagement: those that did not take place, what was held, what is to be. */
export function sessionRows(standing: Standing): readonly Row[] {
  return [...standing.engagement.workshops].flatMap(([key, record]) => rowsOf(standing, key, record))
}

function rowsOf({ engagement, index, plan }: Standing, key: TaskKey, record: WorkshopRecord): readonly Row[] {
  const [task, service = null] = key.split('@')
  const place = plan.tasks.get(key)
  const process = place?.process ?? index.tasks.get(task ?? key)?.process.id
  if (process === undefined)
    throw new Error(`Unexpected workshop ${key} of engagement ${engagement.id}, expected a task`)
  const attendees = JSON.stringify(record.attendees ?? [])
  return sessionsOf(record).map(({ session, stage }, number) => ({
    organization_id: localOrganization,
    engagement_id: engagement.id,
    task_key: key,
    number,
    task: task ?? key,
    service,
    process,
    start: session.start,
    minutes: session.minutes,
    ends: sessionEnd(session),
    time_zone: session.timeZone,
    place: session.place,
    link: session.link,
    host: session.host,
    attendees,
    invited: record.invitedAt === null ? 0 : 1,
    stage,
  }))
}

function sessionsOf({ lapsed, held, session }: WorkshopRecord) {
  const past = lapsed.map((one): { session: Session; stage: SessionStage } => ({
    session: one.session,
    stage: one.why,
  }))
  if (held !== null) return [...past, { session: held.session, stage: 'held' as const }]
  return session === null ? past : [...past, { session, stage: 'scheduled' as const }]
}
