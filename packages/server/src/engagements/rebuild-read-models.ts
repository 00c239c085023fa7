import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { foldLog, readModels } from './fold-log.ts'

/** Writes every read model anew from the event log, in one transaction: readers see the old ones until the new are there. */
export async function rebuildReadModels(database: Database, releases: ReleaseStore): Promise<void> {
  await database.writer.transaction().execute(async (db) => {
    for (const table of readModels) {
      await db.deleteFrom(table).where('organization_id', '=', localOrganization).execute()
    }
    await foldLog(db, releases)
  })
}
