import type { PersonView } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { PlacedChange } from '../stream/store.ts'

/**
 * Those of the changes that a follower of the stream may know of. Whose access is granted hears of engagements in which
 * they take part. Of one in which they took part until now they hear once more, so that what they have open is fetched
 * again, and gone: of the first change since, which is the last that they may know of, or one before it [S371].
 */
export function visibleChanges(
  reader: Kysely<Tables>,
  person: PersonView | null,
): (found: readonly PlacedChange[]) => Promise<readonly PlacedChange[]> {
  if (person?.access !== 'granted') return async (found) => found
  let before: ReadonlySet<string> | null = null
  return async (found) => {
    if (found.length === 0 && before !== null) return found
    // The reader shows of this table what the person may see.
    const rows = await reader
      .selectFrom('participant')
      .select('engagement_id')
      .where('organization_id', '=', localOrganization)
      .where('person', '=', person.id)
      .execute()
    const after = new Set(rows.map(({ engagement_id }) => engagement_id))
    const left = new Set(before?.difference(after))
    before = after
    return found.filter(({ engagement }) => after.has(engagement) || left.delete(engagement))
  }
}
