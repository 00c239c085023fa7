import type { PersonView } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { seesInternal } from '../engagements/policy.ts'
import type { PlacedChange } from '../stream/store.ts'

type Seen = (found: readonly PlacedChange[]) => Promise<readonly PlacedChange[]>

/**
 * Those of the changes that a follower of the stream may know of. Whose access is granted hears of engagements in which
 * they take part. Of one in which they took part until now they hear once more, so that what they have open is fetched
 * again, and gone: of the first change since, which is the last that they may know of, or one before it [S371].
 * Who sees only what is shared hears nothing of other notes.
 */
export function visibleChanges(reader: Kysely<Tables>, person: PersonView | null): Seen {
  const granted = person?.access === 'granted' ? ofOwnEngagements(reader, person) : null
  const shared = seesInternal(person) ? null : ofSharedNotes(reader)
  return async (found) => {
    const own = granted === null ? found : await granted(found)
    return shared === null ? own : shared(own)
  }
}

function ofOwnEngagements(reader: Kysely<Tables>, person: PersonView): Seen {
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

function ofSharedNotes(reader: Kysely<Tables>): Seen {
  return async (found) => {
    if (found.length === 0) return found
    // The reader shows of this table what the person may see.
    const rows = await reader
      .selectFrom('event')
      .select('position')
      .where(
        'position',
        'in',
        found.map(({ position }) => position),
      )
      .execute()
    const known = new Set(rows.map(({ position }) => position))
    return found.filter(({ position }) => known.has(position))
  }
}
