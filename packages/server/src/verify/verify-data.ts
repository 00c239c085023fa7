import { readDatabase } from '../database/read-database.ts'
import { checkReleases } from './check-releases.ts'
import { type Checkpoint, readCheckpoint } from './checkpoint.ts'
import { compareReadModels } from './compare-read-models.ts'
import type { Finding } from './finding.ts'
import { verifyLog } from './verify-log.ts'

/** What a check of the data has come to. */
export interface Verification {
  readonly findings: readonly Finding[]
  readonly engagements: number
  readonly events: number
  /** What the log was held against; without one, hashes cannot show everything. */
  readonly checkpoint: Checkpoint | null
}

/**
 * Checks that a data folder holds what was written: every chain of events, against the text of a checkpoint where there
 * is one; every release; and that the read models are the fold of the log. Writes nothing.
 *
 * @throws Error in words where the data or the checkpoint cannot be read.
 */
export async function verifyData(folder: string, checkpointText: string | null): Promise<Verification> {
  const checkpoint = checkpointText === null ? null : readCheckpoint(checkpointText)
  return readDatabase(folder, async ({ db, file }) => {
    const log = await verifyLog(db, checkpoint)
    const unsound = new Set(log.flatMap(({ engagement }) => engagement ?? []))
    const findings = [...log, ...(await checkReleases(db)), ...(await compareReadModels(file, unsound))]
    const { engagements, events } = await db
      .selectFrom('event')
      .select(({ fn }) => [
        fn.count<number>('engagement_id').distinct().as('engagements'),
        fn.countAll<number>().as('events'),
      ])
      .executeTakeFirstOrThrow()
    return { findings, engagements, events, checkpoint }
  })
}
