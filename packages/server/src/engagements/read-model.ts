import type { Counts } from '@fairlead/contract'
import { countEngagement, plan, type Standing } from '@fairlead/engagement'
import type { Insertable, Kysely } from 'kysely'
import { type EngagementTable, localOrganization, type Tables } from '../database/tables.ts'
import type { StoredRelease } from '../releases/store.ts'
import type { Stream } from './stream.ts'

/** Where an engagement stands by the release that it runs. */
export function standingIn({ release, index }: StoredRelease, { engagement }: Stream): Standing {
  return { index, engagement, plan: plan(release, engagement) }
}

/** Writes the row that lists show of an engagement; to be called in the transaction that adds its events. */
export async function writeSummary(db: Kysely<Tables>, release: StoredRelease, stream: Stream): Promise<void> {
  const row = summaryRow(release, stream)
  await db
    .insertInto('engagement')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization_id', 'engagement_id']).doUpdateSet(row))
    .execute()
}

function summaryRow(release: StoredRelease, stream: Stream): Insertable<EngagementTable> {
  const { engagement, createdAt, updatedAt } = stream
  const counts: Counts = countEngagement(standingIn(release, stream))
  return {
    organization_id: localOrganization,
    engagement_id: engagement.id,
    customer: engagement.customer,
    release: engagement.release,
    start_date: engagement.startDate,
    scope: JSON.stringify(engagement.scope),
    revision: engagement.revision,
    counts: JSON.stringify(counts),
    created_at: createdAt,
    updated_at: updatedAt,
  }
}
