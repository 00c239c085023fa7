import type { NoteFilter, NoteView } from '@fairlead/contract'
import type { EngagementId, Instant, PersonId } from '@fairlead/engagement'
import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { contactNames } from '../contacts/contact-names.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import { facet } from '../search/facets.ts'
import { countedAs, mostCounted } from '../search/finds.ts'
import { perMillisecond, rowBound } from '../search/search-text.ts'
import { matching, wordQuery } from '../search/words.ts'
import { conditions, todays } from './note-conditions.ts'
import { decodeNoteCursor, encodeNoteCursor, type NoteCursor } from './note-cursor.ts'
import { noteRecordOf } from './note-row.ts'
import { contactsIn, presentNote } from './present.ts'

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
  const words = query.q === undefined ? null : wordQuery(query.q)
  const fitting = (words === null ? notesOf(db) : notesWith(db, { words, engagement: query.engagement })).where((eb) =>
    eb.and(conditions(eb, query, { person, days })),
  )
  const cursor = query.cursor === undefined ? null : decodeNoteCursor(query.cursor)
  const rest =
    cursor === null
      ? fitting
      : words === null
        ? fitting.where((eb) => isBehind(eb, cursor))
        : fitting.where(sql<boolean>`search_text.rowid < ${rowBound(await rowOf(db, cursor))}`)
  const page = await rest
    .select(['note.engagement_id', 'note.note_id', 'note.at', 'note.record'])
    .select(['engagement.customer', 'engagement.release', 'engagement.time_zone'])
    .$call((rows) => (words === null ? newestFirst(rows) : rows.orderBy(sql`search_text.rowid`, 'desc')))
    .limit(query.limit + 1)
    .execute()
  const found = page.slice(0, query.limit).map((row) => ({ ...row, record: noteRecordOf(row) }))
  const contacts = await contactNames(
    db,
    found.flatMap(({ engagement_id: engagement, record }) => contactsIn(record).map((id) => ({ engagement, id }))),
  )
  const notes = found.map((row): Shown<NoteView> => {
    const { engagement_id: engagement, note_id: note, record, customer, release, time_zone: timeZone } = row
    return presentNote({ engagement, note, record, customer, release, timeZone, now, contacts })
  })
  const last = page.length > query.limit ? page[query.limit - 1] : undefined
  const next =
    last === undefined ? null : encodeNoteCursor({ at: last.at, engagement: last.engagement_id, note: last.note_id })
  return { notes, next, ...(await counted(db, fitting, words === null)) }
}

type Notes = SelectQueryBuilder<Tables, 'note' | 'engagement', object>

function notesOf(db: Kysely<Tables>): Notes {
  return db
    .selectFrom('note')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'note.organization_id')
        .onRef('engagement.engagement_id', '=', 'note.engagement_id'),
    )
    .where('note.organization_id', '=', localOrganization)
}

interface Words {
  readonly words: string
  readonly engagement: EngagementId | undefined
}

/**
 * The notes that have some words, as the index has them: read from its end, which is where the newest are, and no further
 * than a page or a count needs.
 */
function notesWith(db: Kysely<Tables>, { words, engagement }: Words): Notes {
  const of = engagement === undefined ? [] : [[facet.engagement(engagement)]]
  const found = sql<object>`search_text`.as<'search_text'>(sql`search_text`)
  return db
    .selectFrom(found)
    .crossJoin('search_entry')
    .crossJoin('note')
    .crossJoin('engagement')
    .where(sql<boolean>`search_text MATCH ${matching([[facet.kind('note')], ...of], words)}`)
    .where(sql<boolean>`search_entry."row" = search_text.rowid`)
    .whereRef('note.organization_id', '=', 'search_entry.organization_id')
    .whereRef('note.engagement_id', '=', 'search_entry.engagement_id')
    .whereRef('note.note_id', '=', 'search_entry.key')
    .whereRef('engagement.organization_id', '=', 'note.organization_id')
    .whereRef('engagement.engagement_id', '=', 'note.engagement_id') as unknown as Notes
}

/** How many fit; of those with some words counted no further than needed. */
async function counted(db: Kysely<Tables>, fitting: Notes, isExact: boolean) {
  const rows = fitting.select(sql<number>`1`.as('one'))
  const { count } = await db
    .selectFrom((isExact ? rows : rows.limit(mostCounted + 1)).as('fitting'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (isExact) return { total: count, isMore: false }
  const { count: total, isMore } = countedAs(count)
  return { total, isMore }
}

function newestFirst<Row>(rows: SelectQueryBuilder<Tables, 'note' | 'engagement', Row>) {
  return rows
    .orderBy('note.at', 'desc')
    .orderBy('note.engagement_id', 'desc')
    .orderBy(sql`length(note.note_id)`, 'desc')
    .orderBy('note.note_id', 'desc')
}

/** The row of the index that a page ended with; where that is gone, the first of its moment. */
async function rowOf(db: Kysely<Tables>, { at, engagement, note }: NoteCursor): Promise<number> {
  const entry = await db
    .selectFrom('search_entry')
    .select('row')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('kind', '=', 'note')
    .where('key', '=', note)
    .executeTakeFirst()
  return entry?.row ?? Date.parse(at) * perMillisecond
}

/** Whether a row comes after the last one of the page before. */
function isBehind(eb: ExpressionBuilder<Tables, 'note' | 'engagement'>, { at, engagement, note }: NoteCursor) {
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
