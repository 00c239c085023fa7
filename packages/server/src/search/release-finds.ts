import type { SearchHit } from '@fairlead/contract'
import { sql } from 'kysely'
import type { SearchPageTable } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import { facet } from './facets.ts'
import { type Finds, pageOf, textsOf } from './finds.ts'
import { hasAll } from './marks.ts'
import type { Searching } from './searching.ts'
import { matching } from './words.ts'

/** What is read of a task or a part of a page to put it in its place. */
export type ReleaseRow = Omit<SearchPageTable, 'release' | 'body'>

/**
 * Tasks and parts of pages of the release, those with the words in their title first; each once, in the language asked for
 * where it is found in that.
 */
export async function releaseRows({ db, query, place, words }: Searching): Promise<readonly ReleaseRow[]> {
  const facets = [[facet.kind('task'), facet.kind('page')], [facet.release(place.release)]]
  const { rows } = await sql<ReleaseRow>`
    SELECT search_page.kind, search_page.process, search_page.key, search_page.language, search_page.title,
      search_page."row"
    FROM search_text CROSS JOIN search_page ON search_page."row" = search_text.rowid
    WHERE search_text MATCH ${matching(facets, words)}`.execute(db)
  const isNamed = hasAll(query.q)
  const rank = ({ title, language }: ReleaseRow) => Number(!isNamed(title)) * 2 + Number(language !== query.language)
  const ranked = rows.map((row) => ({ row, rank: rank(row) }))
  const once = new Map<string, ReleaseRow>()
  for (const { row } of ranked.toSorted((one, other) => one.rank - other.rank || one.row.row - other.row.row)) {
    const { kind, process, key } = row
    const name = kind === 'task' ? `task ${key}` : `page ${process} ${key}`
    if (!once.has(name)) once.set(name, row)
  }
  return [...once.values()]
}

/** Those parts of pages that are shown. */
export async function pageFinds(of: Searching, rows: readonly ReleaseRow[]): Promise<Finds> {
  const { page, ...rest } = pageOf(
    rows.filter(({ kind }) => kind === 'page'),
    of.query.from,
    of.limit,
  )
  return { hits: await releaseHits(of, page), ...rest }
}

/** Rows as they are shown, with their texts. */
export async function releaseHits(of: Searching, rows: readonly ReleaseRow[]): Promise<readonly Shown<SearchHit>[]> {
  const { db, query, place } = of
  if (rows.length === 0) return []
  const texts = await db
    .selectFrom('search_page')
    .select(['row', 'body'])
    .where(
      'row',
      'in',
      rows.map(({ row }) => row),
    )
    .execute()
  const bodies = new Map(texts.map(({ row, body }) => [row, body]))
  const { id: engagement, customer } = place.engagement ?? { id: null, customer: null }
  const at = { engagement, customer, release: place.release }
  return rows.map(({ kind, process, key, title, row }): Shown<SearchHit> => {
    const found = textsOf({ title, body: bodies.get(row) ?? '' }, query.q)
    return kind === 'task'
      ? { kind, ...at, process, key, ...found }
      : { kind, ...at, process, anchor: key === '' ? null : key, ...found }
  })
}
