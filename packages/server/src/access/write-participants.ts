import { type Engagement, participantsOf } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** Writes who takes part in an engagement, where that is somebody else than before. */
export async function writeParticipants(db: Kysely<Tables>, engagement: Engagement): Promise<void> {
  const stored = await db
    .selectFrom('participant')
    .select('person')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement.id)
    .execute()
  const before = new Set(stored.map(({ person }) => person))
  const after = participantsOf(engagement)
  const gone = [...before.difference(after)]
  const come = [...after.difference(before)]
  if (gone.length > 0) {
    await db
      .deleteFrom('participant')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement.id)
      .where('person', 'in', gone)
      .execute()
  }
  if (come.length > 0) {
    const rows = come.map((person) => ({
      organization_id: localOrganization,
      person,
      engagement_id: engagement.id,
    }))
    await db.insertInto('participant').values(rows).execute()
  }
}
