import type { SearchAnswer, SearchHit, SearchKind } from '@fairlead/contract'
import type { Shown } from '../engagements/shown.ts'
import { contactFinds, noteFinds, taskFinds } from './entry-finds.ts'
import type { Finds } from './finds.ts'
import { pageFinds, type ReleaseRow, releaseRows } from './release-finds.ts'
import { type Looking, placeOf, type Searching, type SearchQuery } from './searching.ts'
import { wordQuery } from './words.ts'

/** In the order in which they are shown. */
const searchKinds: readonly SearchKind[] = ['note', 'task', 'page', 'contact']

/** So many of each kind are shown beside one another. */
const ofEach = 6

/** What has these words, as far as who looks may see it: of one kind, or some of each; counted where a list begins. */
export async function search(looking: Looking, query: SearchQuery): Promise<Shown<SearchAnswer>> {
  const words = wordQuery(query.q)
  if (words === null) return { hits: [], counts: [], next: null }
  const { kind: one, from } = query
  const limit = one === undefined ? Math.min(ofEach, query.limit) : query.limit
  const of = { ...looking, query, words, limit, place: await placeOf(looking, query.engagement) }
  const kinds = searchKinds.filter((kind) => from === null || kind === one)
  // Each question takes the index as long as its words are frequent: tasks and pages are asked for in one.
  const rows = kinds.includes('task') || kinds.includes('page') ? await releaseRows(of) : []
  const hits: Shown<SearchHit>[] = []
  const counts = []
  let next: string | null = null
  for (const kind of kinds) {
    const finds = await findsOf(of, kind, rows)
    if (one === undefined || one === kind) hits.push(...finds.hits)
    if (one === kind && finds.next !== null) next = String(finds.next)
    if (from === null) counts.push({ kind, ...finds.counted })
  }
  return { hits, counts, next }
}

function findsOf(of: Searching, kind: SearchKind, rows: readonly ReleaseRow[]): Promise<Finds> {
  switch (kind) {
    case 'note':
      return noteFinds(of)
    case 'task':
      return taskFinds(of, rows)
    case 'page':
      return pageFinds(of, rows)
    case 'contact':
      return contactFinds(of)
    default:
      return kind satisfies never
  }
}
