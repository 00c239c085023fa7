import { readDatabase } from '../database/read-database.ts'
import { type Checkpoint, checkpointText, sealed } from './checkpoint.ts'

/** A checkpoint of a data folder as the text of a file, and the checkpoint itself. */
export interface MadeCheckpoint {
  readonly checkpoint: Checkpoint
  readonly text: string
}

/** Notes how far every engagement of a data folder has come, whether a server is using it or not. */
export async function makeCheckpoint(folder: string, madeAt: string): Promise<MadeCheckpoint> {
  return readDatabase(folder, async ({ db }) => {
    const rows = await db
      .selectFrom('event')
      .innerJoin(
        (eb) =>
          eb
            .selectFrom('event')
            .select(({ fn }) => ['organization_id', 'engagement_id', fn.max('seq').as('last')])
            .groupBy(['organization_id', 'engagement_id'])
            .as('end'),
        (join) =>
          join
            .onRef('end.organization_id', '=', 'event.organization_id')
            .onRef('end.engagement_id', '=', 'event.engagement_id')
            .onRef('end.last', '=', 'event.seq'),
      )
      .select(['event.engagement_id as engagement', 'event.seq', 'event.hash'])
      .execute()
    const checkpoint = sealed(rows, madeAt)
    return { checkpoint, text: checkpointText(checkpoint) }
  })
}
