import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type LogRow, logColumns } from './log-row.ts'

/** Where the check reads the log from. */
export interface LogSource {
  /** The ids of the engagements that have events, in their order. */
  readonly engagements: readonly string[]
  /** The events of one of them, in the order of the log. */
  rows(engagement: string): Promise<readonly LogRow[]>
}

// A larger number is refused by the driver, and can only be there since somebody put it there.
const readableSeq = sql<number>`min(seq, ${sql.lit(Number.MAX_SAFE_INTEGER)})`.as('seq')

/** The log of a database, whatever organization its events are of: that is a column which may have been changed too. */
export async function logOf(db: Kysely<Tables>): Promise<LogSource> {
  const chains = await db.selectFrom('event').select(['organization_id', 'engagement_id']).distinct().execute()
  const chainsOf = Map.groupBy(chains, ({ engagement_id }) => engagement_id)
  return {
    engagements: [...chainsOf.keys()].sort(),
    rows: (engagement) =>
      db
        .selectFrom('event')
        .select(logColumns.filter((column) => column !== 'seq'))
        .select(readableSeq)
        .where('organization_id', 'in', chainsOf.get(engagement)?.map((chain) => chain.organization_id) ?? [])
        .where('engagement_id', '=', engagement)
        .orderBy('position')
        .execute(),
  }
}
