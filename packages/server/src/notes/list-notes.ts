import type { NoteFilter, NoteView } from '@fairlead/contract'
import { dayIn, type EngagementId, type Instant, type NoteRecord, type PersonId } from '@fairlead/engagement'
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import { facet } from '../search/facets.ts'
import { wordQuery } from '../search/words.ts'
import { decodeNoteCursor, encodeNoteCursor, type NoteCursor } from './note-cursor.ts'
import { presentNote } from './present.ts'

export interface NoteQuery extends NoteFilter {
  readonly engagement?: EngagementId
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Looking {
  /** The database as who looks may read it: what is not for them is not in it. */
  readonly db: Kysely<Tables>
  /** Who looks; `null` where nobody says who they are. */
  readonly person: PersonId | null
  readonly now: Instant
}

/** A page of notes, the newest first. */
export async function listNotes({ db, person, now }: Looking, query: NoteQuery) {
  const days = query.next === 'overdue' ? await todays(db, now) : []
  const fitting = db
    .selectFrom('note')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'note.organization_id')
        .onRef('engagement.engagement_id', '=', 'note.engagement_id'),
    )
    .where('note.organization_id', '=', localOrganization)
    .where((eb) => eb.and(conditions(eb, query, { person, days })))
  const counted = await fitting.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirst()
  const rows = await fitting
    .select(['note.engagement_id', 'note.note_id', 'note.at', 'note.record'])
    .select(['engagement.customer', 'engagement.release', 'engagement.time_zone'])
    .where((eb) => (query.cursor === undefined ? eb.lit(true) : isBehind(eb, decodeNoteCursor(query.cursor))))
    .orderBy('note.at', 'desc')
    .orderBy('note.engagement_id', 'desc')
    .orderBy(sql`length(note.note_id)`, 'desc')
    .orderBy('note.note_id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const page = rows.slice(0, query.limit)
  const notes = page.map((row): Shown<NoteView> => {
    const { engagement_id: engagement, note_id: note, customer, release, time_zone: timeZone } = row
    // Only `noteRows` writes this column.
    const record = JSON.parse(row.record) as NoteRecord
    return presentNote({ engagement, note, customer, release, timeZone, now, record })
  })
  const last = page.at(-1)
  const next =
    last === undefined || rows.length <= query.limit
      ? null
      : encodeNoteCursor({ at: last.at, engagement: last.engagement_id, note: last.note_id })
  return { notes, next, total: counted?.count ?? 0 }
}

/** Which day it is where, of all the zones in which teams work. */
async function todays(db: Kysely<Tables>, now: Instant): Promise<readonly ZoneDay[]> {
  const rows = await db.selectFrom('engagement').select('time_zone').distinct().execute()
  return rows.map(({ time_zone }) => ({ timeZone: time_zone, today: dayIn(now, time_zone) }))
}

interface ZoneDay {
  readonly timeZone: string
  readonly today: string
}

type Builder = ExpressionBuilder<Tables, 'note' | 'engagement'>

interface Asking {
  readonly person: PersonId | null
  readonly days: readonly ZoneDay[]
}

function conditions(eb: Builder, query: NoteQuery, { person, days }: Asking) {
  const { q, engagement, type, service, task, author, audience, escalated, whose, next, from, to } = query
  const has = (column: 'services' | 'tasks' | 'mentions', value: string) =>
    sql<boolean>`exists (select 1 from json_each(${sql.ref(`note.${column}`)}) where value = ${value})`
  return [
    ...(q === undefined ? [] : [hasWords(eb, q)]),
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

/** Whether a note has these words; where nothing is asked for each has. */
function hasWords(eb: Builder, asked: string) {
  const words = wordQuery(asked)
  if (words === null) return eb.lit(true)
  const match = `facets : "${facet.kind('note')}" AND {title body} : (${words})`
  return sql<boolean>`(note.engagement_id, note.note_id) IN (
    SELECT search_entry.engagement_id, search_entry.key FROM search_text
    CROSS JOIN search_entry ON search_entry."row" = search_text.rowid WHERE search_text MATCH ${match})`
}

function nextIs(eb: Builder, next: NonNullable<NoteFilter['next']>, days: readonly ZoneDay[]) {
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

function isTheirs(eb: Builder, whose: NonNullable<NoteFilter['whose']>, { person, has }: Theirs) {
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

/** Whether a row comes after the last one of the page before. */
function isBehind(eb: Builder, { at, engagement, note }: NoteCursor) {
  const length = sql<number>`length(note.note_id)`
  const isBefore = eb.or([
    eb(length, '<', note.length),
    eb.and([eb(length, '=', note.length), eb('note.note_id', '<', note)]),
  ])
  return eb.or([
    eb('note.at', '<', at),
    eb.and([eb('note.at', '=', at), eb('note.engagement_id', '<', engagement)]),
    eb.and([eb('note.at', '=', at), eb('note.engagement_id', '=', engagement), isBefore]),
  ])
}
