import type { SearchHit } from '@fairlead/contract'
import { localize, noteTree } from '@fairlead/playbook'
import { sql } from 'kysely'
import { localOrganization, type SearchEntryTable } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import { noteRecordOf } from '../notes/note-row.ts'
import { facet } from './facets.ts'
import { countedAs, type Finds, mostCounted, pageOf, textsOf } from './finds.ts'
import { hasAll } from './marks.ts'
import { proseText } from './prose-text.ts'
import { type ReleaseRow, releaseHits } from './release-finds.ts'
import { rowBound } from './search-text.ts'
import type { Searching } from './searching.ts'
import { matching } from './words.ts'

/** Notes that have the words, the newest first. */
export async function noteFinds(of: Searching): Promise<Finds> {
  return rowsAsFinds(of, await entryRows(of, 'note', of.query.from), noteHit)
}

/** Contacts that have the words. */
export async function contactFinds(of: Searching): Promise<Finds> {
  return rowsAsFinds(of, await entryRows(of, 'contact', of.query.from), contactHit)
}

/** Tasks that have the words: those that engagements added, then those of the release. */
export async function taskFinds(of: Searching, rows: readonly ReleaseRow[]): Promise<Finds> {
  const added = (await entryRows(of, 'task', null)).map((row) => ({ isAdded: true, row }) as const)
  const ofRelease = rows.filter(({ kind }) => kind === 'task').map((row) => ({ isAdded: false, row }) as const)
  const { page, ...rest } = pageOf([...added, ...ofRelease], of.query.from, of.limit)
  const shown = await readEntries(
    of,
    page.flatMap((one) => (one.isAdded ? [one.row] : [])),
  )
  const tasks = await releaseHits(
    of,
    page.flatMap((one) => (one.isAdded ? [] : [one.row])),
  )
  return { hits: [...shown.map((entry) => addedTaskHit(of, entry)), ...tasks], ...rest }
}

/**
 * The rows of what engagements have, the greatest first: the index is read from its end, and no further than is counted.
 */
async function entryRows(
  { db, query, words, isShared }: Searching,
  kind: SearchEntryTable['kind'],
  before: number | null,
): Promise<readonly number[]> {
  const facets = [
    [facet.kind(kind)],
    ...(query.engagement === undefined ? [] : [[facet.engagement(query.engagement)]]),
    ...(isShared ? [[facet.audience('shared')]] : []),
  ]
  const { rows } = await sql<{ row: number }>`
    SELECT search_entry."row" FROM search_text
    CROSS JOIN search_entry ON search_entry."row" = search_text.rowid
    WHERE search_text MATCH ${matching(facets, words)}
      AND search_text.rowid < ${rowBound(before ?? Number.MAX_SAFE_INTEGER)}
    ORDER BY search_text.rowid DESC LIMIT ${mostCounted + 1}`.execute(db)
  return rows.map(({ row }) => row)
}

interface Entry extends Pick<SearchEntryTable, 'row' | 'engagement_id' | 'key' | 'title' | 'body'> {
  readonly customer: string
  readonly release: string
}

async function rowsAsFinds(
  of: Searching,
  rows: readonly number[],
  hit: (of: Searching, entry: Entry) => Promise<Shown<SearchHit>>,
): Promise<Finds> {
  const page = rows.slice(0, of.limit)
  const hits: Shown<SearchHit>[] = []
  for (const entry of await readEntries(of, page)) hits.push(await hit(of, entry))
  return { hits, next: rows.length > of.limit ? (page.at(-1) ?? null) : null, counted: countedAs(rows.length) }
}

async function readEntries({ db }: Searching, rows: readonly number[]): Promise<readonly Entry[]> {
  if (rows.length === 0) return []
  return db
    .selectFrom('search_entry')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'search_entry.organization_id')
        .onRef('engagement.engagement_id', '=', 'search_entry.engagement_id'),
    )
    .select(['search_entry.row', 'search_entry.engagement_id', 'search_entry.key'])
    .select(['search_entry.title', 'search_entry.body', 'engagement.customer', 'engagement.release'])
    .where('search_entry.row', 'in', [...rows])
    .orderBy('search_entry.row', 'desc')
    .execute()
}

async function noteHit({ db, releases, query }: Searching, entry: Entry): Promise<Shown<SearchHit>> {
  const { engagement_id, key: note, customer, release: id } = entry
  const row = await db
    .selectFrom('note')
    .select('record')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement_id)
    .where('note_id', '=', note)
    .executeTakeFirstOrThrow()
  const { type, audience, escalated, by, at } = noteRecordOf(row)
  const { release } = await releases.require(id)
  const named = release.notes.find((one) => one.id === type)?.name ?? {}
  const title = localize(named, query.language, release.languages[0] ?? 'en') ?? ''
  const of = { engagement: engagement_id, customer, release: id }
  const texts = textsOf({ title, body: readable(entry.body, query.q) }, query.q)
  return { kind: 'note', ...of, note, type, audience, escalated, by, at, ...texts }
}

/** A text as it is read, without its marks; as it was written where only that has the words, as the address of a link. */
function readable(markdown: string, asked: string): string {
  const text = proseText(noteTree(markdown))
  return hasAll(asked)(text) ? text : markdown
}

async function contactHit({ query }: Searching, entry: Entry): Promise<Shown<SearchHit>> {
  const { engagement_id: engagement, customer, key: contact } = entry
  return { kind: 'contact', engagement, customer, contact, ...textsOf(entry, query.q) }
}

function addedTaskHit({ query }: Searching, entry: Entry): Shown<SearchHit> {
  const { engagement_id: engagement, customer, release, key } = entry
  return { kind: 'task', engagement, customer, release, process: '', key, ...textsOf(entry, query.q) }
}
