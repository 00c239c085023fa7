import type { Change } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** A change with its place in the log. */
export interface PlacedChange extends Readonly<Change> {
  readonly position: number
}

const atOnce = 200

/** The place of the last event in the log, 0 where there is none. */
export async function logEnd(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select('position')
    .where('organization_id', '=', localOrganization)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.position ?? 0
}

/** The next changes after a place in the log, in its order; as many as one reader takes at once. */
export async function readChanges(db: Kysely<Tables>, after: number): Promise<readonly PlacedChange[]> {
  return db
    .selectFrom('event')
    .select(['position', 'engagement_id as engagement', 'seq', 'actor', 'type'])
    .where('organization_id', '=', localOrganization)
    .where('position', '>', after)
    .orderBy('position')
    .limit(atOnce)
    .execute()
}
