import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { writeSummary } from './read-model.ts'
import { replayLog } from './replay-log.ts'

/** The tables that are a fold of the log: {@link foldLog} fills them, and nothing in them is from elsewhere. */
export const readModels = ['engagement'] as const satisfies readonly (keyof Tables)[]

/** Fills empty read models from the log of `db`. */
export async function foldLog(db: Kysely<Tables>, releases: ReleaseStore): Promise<void> {
  for await (const stream of replayLog(db)) {
    await writeSummary(db, await releases.require(stream.engagement.release), stream)
  }
}
