import { dayIn, type Instant } from '@fairlead/engagement'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import type { Outlooks } from './outlooks.ts'
import type { ReadModels } from './read-models.ts'
import type { EngagementStore } from './store.ts'

interface Refresh {
  readonly database: Database
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly models: ReadModels
}

/**
 * Writes the rows anew of engagements in which a waiver has run out since they were written. To be called before lists
 * are read: no event says that a day is over.
 */
export async function refreshReadModels(parts: Refresh, now: Instant): Promise<void> {
  const { database, store, releases, outlooks, models } = parts
  const over = await database.reader
    .selectFrom('engagement')
    .select(['engagement_id', 'time_zone', 'valid_until'])
    .where('organization_id', '=', localOrganization)
    // The earliest zone is a day ahead of UTC: what is over anywhere is among these.
    .where('valid_until', '<=', dayIn(now, 'Pacific/Kiritimati'))
    .execute()
  for (const { engagement_id, time_zone, valid_until } of over) {
    if (valid_until === null || valid_until >= dayIn(now, time_zone)) continue
    const written = await database.writer.transaction().execute(async (db) => {
      // Nobody adds to a stream during this transaction, so that what is loaded in it is the last there is.
      const stream = await store.load(engagement_id)
      if (stream === null) throw new Error(`Unexpected row of engagement ${engagement_id}, which has no events`)
      const outlook = outlooks.of(stream, await releases.require(stream.engagement.release), now)
      return models.write(db, stream, outlook)
    })
    models.keep(engagement_id, written)
  }
}
