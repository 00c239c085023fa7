import type { EngagementId, TimeEntryId } from '@fairlead/engagement'
import { type Kysely, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { recordedEvent } from '../engagements/event-row.ts'
import { type ShownEntry, shownEvent } from '../engagements/history.ts'
import { readPersonal } from '../personal/personal-values.ts'
import { eventWithTime, type VisibleTime } from './visible-time.ts'

interface Asked {
  readonly engagement: EngagementId
  readonly entry: TimeEntryId
  readonly visible: VisibleTime
}

/** All that happened to one entry, the newest first; what of it may not be seen is left out [S550]. */
export async function pastOfTime(
  db: Kysely<Tables>,
  { engagement, entry, visible }: Asked,
): Promise<readonly ShownEntry[]> {
  const rows = await pastRows(db, { engagement, entry }).execute()
  const past: ShownEntry[] = []
  for (const row of rows) {
    const personal = await readPersonal(db, engagement, { after: row.seq - 1, upTo: row.seq })
    const recorded = recordedEvent(row, personal)
    const event = eventWithTime(recorded.event, visible)
    if (event !== null) past.push({ ...recorded, event: shownEvent(event) })
  }
  return past
}

/**
 * The query for the events that are about an entry. Its condition is, to the letter, that of the index `event_of_time`: an
 * undo takes back what happened to one entry at most.
 */
export function pastRows(db: Kysely<Tables>, { engagement, entry }: Omit<Asked, 'visible'>) {
  return db
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where(sql<boolean>`type IN ('TimeLogged', 'TimeChanged', 'TimeRemoved', 'Undone')`)
    .where(sql`coalesce(json_extract(data, '$.entry'), json_extract(data, '$.restored.time[0].entry'))`, '=', entry)
    .orderBy('seq', 'desc')
}
