import type { Instant } from '@fairlead/engagement'
import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { indexRelease } from '../search/index-release.ts'
import { foldLog, readModels } from './fold-log.ts'

/** To be raised with every change of what read models hold: rows of an earlier version are written anew. */
export const readModelVersion = 11

interface Rebuild {
  readonly releases: ReleaseStore
  readonly now: Instant
}

/** Writes every read model anew from the event log, in one transaction: readers see the old ones until the new are there. */
export async function rebuildReadModels(database: Database, { releases, now }: Rebuild): Promise<void> {
  await database.writer.transaction().execute(async (db) => {
    for (const table of readModels) {
      await db.deleteFrom(table).where('organization_id', '=', localOrganization).execute()
    }
    await db.deleteFrom('search_page').execute()
    await sql`DELETE FROM search_text`.execute(db)
    for (const { hash } of await db.selectFrom('release').select('hash').execute()) {
      await indexRelease(db, hash, (await releases.require(hash)).release)
    }
    await foldLog(db, { releases, now })
    await db.deleteFrom('read_model').execute()
    await db.insertInto('read_model').values({ version: readModelVersion }).execute()
  })
}

/** Writes the read models anew where the database has those of another version, or none. */
export async function bringReadModelsUpToDate(database: Database, rebuild: Rebuild): Promise<void> {
  const found = await database.reader.selectFrom('read_model').select('version').executeTakeFirst()
  if (found?.version !== readModelVersion) await rebuildReadModels(database, rebuild)
}
