import type { Engagement } from '@fairlead/engagement'
import type { NoteType } from '@fairlead/playbook'
import type { Kysely } from 'kysely'
import { localOrganization, type SearchEntryTable, type Tables } from '../database/tables.ts'
import { facet } from './facets.ts'
import { type Findable, findableOf } from './search-rows.ts'
import { deleteText, freeRow, insertText } from './search-text.ts'

/** What was written of an engagement, by kind and key. */
export type WrittenSearch = ReadonlyMap<string, SearchEntryTable>

interface Searched {
  readonly engagement: Engagement
  /** What its notes are written about. */
  readonly types: readonly NoteType[]
}

/** Writes what can be found of an engagement, where that is other than before. */
export async function writeSearch(
  db: Kysely<Tables>,
  { engagement, types }: Searched,
  before: WrittenSearch,
): Promise<WrittenSearch> {
  const after = new Map<string, SearchEntryTable>()
  for (const found of findableOf(engagement, types)) {
    const name = nameOf(found)
    const known = before.get(name)
    after.set(
      name,
      known !== undefined && isSame(known, found) ? known : await put(db, engagement.id, { found, known }),
    )
  }
  for (const [name, entry] of before) if (!after.has(name)) await take(db, entry)
  return after
}

/** What is stored of an engagement. */
export async function storedSearch(db: Kysely<Tables>, engagement: string): Promise<WrittenSearch> {
  const rows = await db
    .selectFrom('search_entry')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  return new Map(rows.map((entry) => [nameOf(entry), entry]))
}

function nameOf({ kind, key }: Pick<Findable, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

function isSame(known: SearchEntryTable, { audience, title, body }: Findable): boolean {
  return known.audience === audience && known.title === title && known.body === body
}

interface Put {
  readonly found: Findable
  readonly known: SearchEntryTable | undefined
}

async function put(db: Kysely<Tables>, engagement: string, { found, known }: Put): Promise<SearchEntryTable> {
  const { kind, key, audience, title, body, at } = found
  if (known !== undefined) await take(db, known)
  const row = known?.row ?? (await freeRow(db, at))
  const of = { organization_id: localOrganization, engagement_id: engagement }
  const entry = { ...of, kind, key, audience, title, body, row }
  const facets = [facet.kind(kind), facet.audience(audience), facet.engagement(engagement)]
  await db.insertInto('search_entry').values(entry).execute()
  await insertText(db, row, { facets, title, body })
  return entry
}

async function take(db: Kysely<Tables>, { engagement_id, kind, key, row }: SearchEntryTable): Promise<void> {
  await db
    .deleteFrom('search_entry')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement_id)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .execute()
  await deleteText(db, row)
}
