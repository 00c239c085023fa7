import type { Instant } from '@fairlead/engagement'
import { readDatabase } from '../database/read-database.ts'
import { checkPersonal } from './check-personal.ts'
import { checkReleases } from './check-releases.ts'
import { type Checkpoint, readCheckpoint } from './checkpoint.ts'
import { compareReadModels } from './compare-read-models.ts'
import type { Finding } from './finding.ts'
import { verifyLog } from './verify-log.ts'

interface Verify {
  /** What is in the file of a checkpoint; `null` where there is none. */
  readonly checkpointText: string | null
  readonly now: Instant
}

/** What a check of the data has come to. */
export interface Verification {
  readonly findings: readonly Finding[]
  readonly engagements: number
  readonly events: number
  /** How many engagements have a log that is not what was written: there is nothing to hold their read models against. */
  readonly unsound: number
  /** What the log was held against; without one, hashes cannot show everything. */
  readonly checkpoint: Checkpoint | null
}

/**
 * Checks that a data folder holds what was written: every chain of events, against a checkpoint where there is one,
 * every release, and that the read models are the fold of the log. Writes nothing.
 *
 * @throws Error in words where the data or the checkpoint cannot be read.
 */
export async function verifyData(folder: string, { checkpointText, now }: Verify): Promise<Verification> {
  const checkpoint = checkpointText === null ? null : readCheckpoint(checkpointText)
  return readDatabase(folder, async ({ db, file }) => {
    const log = await verifyLog(db, checkpoint)
    const unsound = new Set(log.flatMap(({ engagement }) => engagement ?? []))
    const apart = await checkPersonal(db)
    const findings = [
      ...log,
      ...apart,
      ...(await checkReleases(db)),
      ...(await compareReadModels(file, { unsound, now })),
    ]
    const { engagements, events } = await db
      .selectFrom('event')
      .select(({ fn }) => [
        fn.count<number>('engagement_id').distinct().as('engagements'),
        fn.countAll<number>().as('events'),
      ])
      .executeTakeFirstOrThrow()
    return { findings, engagements, events, unsound: unsound.size, checkpoint }
  })
}
