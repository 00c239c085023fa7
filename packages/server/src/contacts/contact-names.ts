import type { ContactId, EngagementId } from '@fairlead/engagement'
import { type Kysely, type SqlBool, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** Somebody who may be a contact of an engagement. */
interface Named {
  readonly engagement: EngagementId
  readonly id: ContactId | null
}

/**
 * What the contacts among these are called, for lists over several engagements, by {@link contactKey}. To who sees nothing
 * of contacts, and of who was erased, there is no name.
 */
export async function contactNames(db: Kysely<Tables>, named: readonly Named[]): Promise<ReadonlyMap<string, string>> {
  const pairs = named.flatMap(({ engagement, id }) => (id === null ? [] : [sql`(${engagement}, ${id})`]))
  if (pairs.length === 0) return new Map()
  const rows = await db
    .selectFrom('search_entry')
    .select(['engagement_id', 'key', 'title'])
    .where('organization_id', '=', localOrganization)
    .where('kind', '=', 'contact')
    .where(sql<SqlBool>`(engagement_id, key) IN (VALUES ${sql.join(pairs)})`)
    .execute()
  return new Map(rows.map(({ engagement_id, key, title }) => [contactKey(engagement_id, key), title]))
}

/** By what a contact is found among those of several engagements. */
export function contactKey(engagement: EngagementId, contact: ContactId): string {
  return `${engagement} ${contact}`
}
