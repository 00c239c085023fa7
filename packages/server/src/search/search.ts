import type { SearchAnswer, SearchHit, SearchKind } from '@fairlead/contract'
import type { EngagementId, NoteRecord, ReleaseId } from '@fairlead/engagement'
import { localize } from '@fairlead/playbook'
import { type Kysely, sql } from 'kysely'
import { localOrganization, type SearchPageTable, type Tables } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { facet } from './facets.ts'
import { marksIn, snippetOf } from './marks.ts'
import { wordQuery } from './words.ts'

export interface SearchQuery {
  readonly q: string
  readonly kind?: SearchKind | undefined
  readonly engagement?: EngagementId | undefined
  readonly language: string
  /** Only what comes after this row of the index. */
  readonly before: number | null
  readonly limit: number
}

interface Looking {
  /** The database as who looks may read it. */
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  /** What the index need not look at, since who looks may not see it; the database says so again. */
  readonly isShared: boolean
  /** The release whose pages are searched where no engagement is named. */
  readonly current: ReleaseId
}

/** In the order in which they are shown. */
const searchKinds: readonly SearchKind[] = ['note', 'task', 'page', 'contact']

/** As far as results are counted. */
const mostCounted = 1000
/** So many of each kind are shown beside one another. */
const ofEach = 6

/** What has these words, as far as who looks may see it: of one kind, or some of each. */
export async function search(looking: Looking, query: SearchQuery): Promise<Shown<SearchAnswer>> {
  const words = wordQuery(query.q)
  if (words === null) return { hits: [], counts: [], next: null }
  const place = await placeOf(looking, query.engagement)
  const of = { ...looking, query, words, place }
  const kinds = searchKinds.filter((kind) => query.kind === undefined || query.kind === kind)
  const limit = query.kind === undefined ? Math.min(ofEach, query.limit) : query.limit
  const hits: Shown<SearchHit>[] = []
  // Where everything is shown it is counted: to ask the index again takes as long as to search it.
  const known = new Map<SearchKind, number>()
  let next: string | null = null
  for (const kind of kinds) {
    const found = await foundOf(of, kind, limit + 1)
    for (const { hit } of found.slice(0, limit)) hits.push(hit)
    if (query.before === null && found.length <= limit) known.set(kind, found.length)
    if (query.kind !== undefined && found.length > limit) next = String(found[limit - 1]?.row ?? '')
  }
  const counts = []
  for (const kind of searchKinds) {
    const count = known.get(kind)
    counts.push({ kind, ...(count === undefined ? await countOf(of, kind) : { count, isMore: false }) })
  }
  return { hits, counts, next }
}

/** Which release is searched, and in which engagement its tasks and pages are opened. */
interface Place {
  readonly release: ReleaseId
  readonly engagement: { readonly id: EngagementId; readonly customer: string } | null
}

interface Searching extends Looking {
  readonly query: SearchQuery
  readonly words: string
  readonly place: Place
}

async function placeOf({ db, current }: Looking, engagement: EngagementId | undefined): Promise<Place> {
  const rows = db
    .selectFrom('engagement')
    .select(['engagement_id', 'customer', 'release'])
    .where('organization_id', '=', localOrganization)
  const found =
    engagement === undefined
      ? await rows.where('release', '=', current).orderBy('updated_at', 'desc').limit(1).executeTakeFirst()
      : await rows.where('engagement_id', '=', engagement).executeTakeFirst()
  if (found === undefined) return { release: current, engagement: null }
  return { release: found.release, engagement: { id: found.engagement_id, customer: found.customer } }
}

/** The query of the index for one kind of one table. */
function matching({ query, words, place, isShared }: Searching, kind: SearchKind, isOfRelease: boolean): string {
  const facets = [
    facet.kind(kind),
    ...(isOfRelease ? [facet.release(place.release)] : []),
    ...(!isOfRelease && query.engagement !== undefined ? [facet.engagement(query.engagement)] : []),
    ...(!isOfRelease && isShared ? [facet.audience('shared')] : []),
  ]
  return `facets : (${facets.map((one) => `"${one}"`).join(' AND ')}) AND {title body} : (${words})`
}

interface Found {
  readonly row: number
  readonly hit: Shown<SearchHit>
}

async function foundOf(of: Searching, kind: SearchKind, limit: number): Promise<readonly Found[]> {
  if (kind === 'note') return notes(of, limit)
  if (kind === 'contact') return contacts(of, limit)
  const added = kind === 'task' ? await addedTasks(of, limit) : []
  return [...added, ...(await ofRelease(of, kind, limit))].slice(0, limit)
}

interface EntryRow {
  readonly row: number
  readonly engagement_id: string
  readonly key: string
  readonly title: string
  readonly body: string
  readonly customer: string
  readonly release: string
}

/** Entries of engagements, those with the greatest rows first: the index is read from its end, and no further than needed. */
async function entries(of: Searching, kind: SearchKind, limit: number): Promise<readonly EntryRow[]> {
  const { db, query } = of
  const { rows } = await sql<EntryRow>`
    SELECT search_entry."row", search_entry.engagement_id, search_entry.key, search_entry.title, search_entry.body,
      engagement.customer, engagement.release
    FROM search_text
    CROSS JOIN search_entry ON search_entry."row" = search_text.rowid
    CROSS JOIN engagement ON engagement.organization_id = search_entry.organization_id
      AND engagement.engagement_id = search_entry.engagement_id
    WHERE search_text MATCH ${matching(of, kind, false)}
      AND search_text.rowid < CAST(${query.before ?? Number.MAX_SAFE_INTEGER} AS INTEGER)
    ORDER BY search_text.rowid DESC LIMIT ${limit}`.execute(db)
  return rows
}

async function notes(of: Searching, limit: number): Promise<readonly Found[]> {
  const { db, releases, query } = of
  const found: Found[] = []
  for (const entry of await entries(of, 'note', limit)) {
    const row = await db
      .selectFrom('note')
      .select('record')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', entry.engagement_id)
      .where('note_id', '=', entry.key)
      .executeTakeFirst()
    if (row === undefined) continue
    // Only `noteRows` writes this column.
    const { type, audience, escalated, by, at } = JSON.parse(row.record) as NoteRecord
    const { release } = await releases.require(entry.release)
    const named = release.notes.find(({ id }) => id === type)?.name ?? {}
    const title = localize(named, query.language, release.languages[0] ?? 'en') ?? ''
    const of = { engagement: entry.engagement_id, customer: entry.customer, release: entry.release }
    const about = { note: entry.key, type, audience, escalated, by, at }
    found.push({ row: entry.row, hit: { kind: 'note', ...of, ...about, ...textsOf({ ...entry, title }, query.q) } })
  }
  return found
}

async function contacts(of: Searching, limit: number): Promise<readonly Found[]> {
  return (await entries(of, 'contact', limit)).map((entry) => {
    const { row, engagement_id: engagement, customer, key: contact } = entry
    return { row, hit: { kind: 'contact', engagement, customer, contact, ...textsOf(entry, of.query.q) } }
  })
}

async function addedTasks(of: Searching, limit: number): Promise<readonly Found[]> {
  return (await entries(of, 'task', limit)).map((entry) => {
    const { row, engagement_id: engagement, customer, release, key } = entry
    return {
      row,
      hit: { kind: 'task', engagement, customer, release, process: '', key, ...textsOf(entry, of.query.q) },
    }
  })
}

/** Tasks and pages of the release, those with the words in their title first; each once, in the language asked for where it is found in that. */
async function ofRelease(of: Searching, kind: 'task' | 'page', limit: number): Promise<readonly Found[]> {
  const { db, query, place, words } = of
  const match = matching(of, kind, true)
  const { rows } = await sql<SearchPageTable>`
    SELECT search_page.* FROM search_text
    CROSS JOIN search_page ON search_page."row" = search_text.rowid
    WHERE search_text MATCH ${match}
    ORDER BY search_page."row" LIMIT ${mostCounted}`.execute(db)
  if (rows.length === 0) return []
  const { rows: titled } = await sql<{ rowid: number }>`
    SELECT rowid FROM search_text WHERE search_text MATCH ${`${match} AND title : (${words})`}
    LIMIT ${mostCounted}`.execute(db)
  const inTitle = new Set(titled.map(({ rowid }) => rowid))
  const rank = ({ row, language }: SearchPageTable) =>
    Number(!inTitle.has(row)) * 2 + Number(language !== query.language)
  const once = new Map<string, SearchPageTable>()
  for (const row of rows.toSorted((one, other) => rank(one) - rank(other) || one.row - other.row)) {
    const name = kind === 'task' ? row.key : `${row.process} ${row.key}`
    if (!once.has(name)) once.set(name, row)
  }
  const engagement = place.engagement?.id ?? null
  const at = { engagement, customer: place.engagement?.customer ?? null, release: place.release }
  // Of a kind that is asked for by itself pages follow one another by how many came before.
  const skip = query.kind === kind ? (query.before ?? 0) : 0
  return [...once.values()].slice(skip, skip + limit).map((row, index): Found => {
    const texts = textsOf(row, query.q)
    const { process, key } = row
    const hit: Shown<SearchHit> =
      kind === 'task'
        ? { kind, ...at, process, key, ...texts }
        : { kind, ...at, process, anchor: key === '' ? null : key, ...texts }
    return { row: skip + index + 1, hit }
  })
}

function textsOf({ title, body }: { readonly title: string; readonly body: string }, asked: string) {
  const { text: snippet, marks: snippetMarks } = snippetOf(body, asked)
  return { title, titleMarks: marksIn(title, asked), snippet, snippetMarks }
}

/** How many there are of a kind, counted no further than needed. */
async function countOf(of: Searching, kind: SearchKind): Promise<{ readonly count: number; readonly isMore: boolean }> {
  const entries =
    kind === 'page'
      ? 0
      : await counted(
          of,
          sql`SELECT 1 FROM search_text
            CROSS JOIN search_entry ON search_entry."row" = search_text.rowid
            WHERE search_text MATCH ${matching(of, kind, false)} LIMIT ${mostCounted + 1}`,
        )
  const key = kind === 'task' ? sql`search_page.key` : sql`search_page.process || ' ' || search_page.key`
  const pages =
    kind === 'note' || kind === 'contact'
      ? 0
      : await counted(
          of,
          sql`SELECT DISTINCT ${key} FROM search_text
            CROSS JOIN search_page ON search_page."row" = search_text.rowid
            WHERE search_text MATCH ${matching(of, kind, true)} LIMIT ${mostCounted + 1}`,
        )
  const count = entries + pages
  return { count: Math.min(count, mostCounted), isMore: count > mostCounted }
}

async function counted({ db }: Searching, rows: ReturnType<typeof sql>): Promise<number> {
  const result = await sql<{ count: number }>`SELECT count(*) AS count FROM (${rows})`.execute(db)
  return result.rows[0]?.count ?? 0
}
