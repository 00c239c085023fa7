import type { NoteFilter } from '@fairlead/contract'
import { dayIn, type EngagementId, type Instant, type PersonId } from '@fairlead/engagement'
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** What a list of notes is narrowed to, beside words. */
export interface NarrowedTo extends Omit<NoteFilter, 'q'> {
  readonly engagement?: EngagementId
}

/** Which day it is where, of all the zones in which teams work. */
export async function todays(db: Kysely<Tables>, now: Instant): Promise<readonly ZoneDay[]> {
  const rows = await db.selectFrom('engagement').select('time_zone').distinct().execute()
  return rows.map(({ time_zone }) => ({ timeZone: time_zone, today: dayIn(now, time_zone) }))
}

export interface ZoneDay {
  readonly timeZone: string
  readonly today: string
}

export type NoteBuilder = ExpressionBuilder<Tables, 'note' | 'engagement'>

export interface Asking {
  readonly person: PersonId | null
  readonly days: readonly ZoneDay[]
}

/** What holds of the notes that fit. */
export function conditions(eb: NoteBuilder, query: NarrowedTo, { person, days }: Asking) {
  const { engagement, type, service, task, author, audience, escalated, whose, next, from, to } = query
  const has = (column: 'services' | 'tasks' | 'mentions', value: string) =>
    sql<boolean>`exists (select 1 from json_each(${sql.ref(`note.${column}`)}) where value = ${value})`
  return [
    ...(engagement === undefined ? [] : [eb('note.engagement_id', '=', engagement)]),
    ...(type === undefined ? [] : [eb('note.type', '=', type)]),
    ...(service === undefined ? [] : [has('services', service)]),
    ...(task === undefined ? [] : [has('tasks', task)]),
    ...(author === undefined ? [] : [eb('note.author', '=', author)]),
    ...(audience === undefined ? [] : [eb('note.audience', '=', audience)]),
    ...(escalated === undefined ? [] : [eb('note.escalated', '=', 1)]),
    ...(from === undefined ? [] : [eb('note.at', '>=', from)]),
    // A day is a beginning of all of its moments.
    ...(to === undefined ? [] : [eb('note.at', '<', `${to}U`)]),
    ...(next === undefined ? [] : [nextIs(eb, next, days)]),
    ...(whose === undefined ? [] : [person === null ? eb.lit(false) : isTheirs(eb, whose, { person, has })]),
  ]
}

function nextIs(eb: NoteBuilder, next: NonNullable<NoteFilter['next']>, days: readonly ZoneDay[]) {
  if (next !== 'overdue') return eb('note.next_stage', '=', next)
  const late = days.map(({ timeZone, today }) =>
    eb.and([eb('engagement.time_zone', '=', timeZone), eb('note.next_date', '<', today)]),
  )
  return eb.and([eb('note.next_stage', '=', 'left'), eb.or(late)])
}

interface Theirs {
  readonly person: PersonId
  readonly has: (column: 'mentions', value: string) => ReturnType<typeof sql<boolean>>
}

function isTheirs(eb: NoteBuilder, whose: NonNullable<NoteFilter['whose']>, { person, has }: Theirs) {
  switch (whose) {
    case 'written':
      return eb('note.author', '=', person)
    case 'mentioned':
      return has('mentions', person)
    case 'mine-next':
      return eb.and([eb('note.next_stage', '=', 'left'), eb('note.next_owner', '=', person)])
    default:
      return whose satisfies never
  }
}
