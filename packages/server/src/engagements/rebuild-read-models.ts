import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { writeSummary } from './read-model.ts'
import { replayLog } from './replay-log.ts'

/** Writes every read model anew from the event log, in one transaction: readers see the old ones until the new are there. */
export async function rebuildReadModels(database: Database, releases: ReleaseStore): Promise<void> {
  await database.writer.transaction().execute(async (db) => {
    await db.deleteFrom('engagement').where('organization_id', '=', localOrganization).execute()
    for await (const stream of replayLog(db)) {
      await writeSummary(db, await releases.require(stream.engagement.release), stream)
    }
  })
}
