import { type Instant, standingOf } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { Outlook } from './outlook.ts'
import { ReadModels } from './read-models.ts'
import { replayLog } from './replay-log.ts'

/** The tables that are a fold of the log: {@link foldLog} fills them, and nothing in them is from elsewhere. */
export const readModels = [
  'engagement',
  'work',
  'session',
  'attendance',
  'request',
  'participant',
  'finding',
  'note',
  'search_entry',
  'time_entry',
] as const satisfies readonly (keyof Tables)[]

/** What a fold of a log stands on. */
interface Fold {
  readonly releases: ReleaseStore
  /** Waivers that are over at this moment no longer count. */
  readonly now: Instant
}

/** Fills empty read models from the log of `db`. */
export async function foldLog(db: Kysely<Tables>, { releases, now }: Fold): Promise<void> {
  const models = new ReadModels()
  for await (const stream of replayLog(db)) {
    const { index } = await releases.require(stream.engagement.release)
    await models.write(db, stream, new Outlook(standingOf(index, stream.engagement, { now })))
  }
}
