import type { SiteCopyView } from '@fairlead/contract'
import type { Engagement, Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { localOrganization, type Tables } from '../../database/tables.ts'
import type { SiteSession } from '../session/session-store.ts'

/** Notes that a contact takes everything along that they see. */
export async function noteCopy({ writer }: Database, session: SiteSession, now: Instant): Promise<void> {
  const { engagement_id, contact_id } = session
  await writer
    .insertInto('site_copy')
    .values({ organization_id: localOrganization, engagement_id, contact_id, taken_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who has taken a copy along and when, the last first; of who is erased nobody knows what they were called. */
export async function copiesOf(
  db: Kysely<Tables>,
  engagement: Pick<Engagement, 'id' | 'contacts'>,
): Promise<readonly SiteCopyView[]> {
  const rows = await db
    .selectFrom('site_copy')
    .select(['contact_id', 'taken_at'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement.id)
    .orderBy('taken_at', 'desc')
    .orderBy('contact_id')
    .execute()
  return rows.map(({ contact_id: contact, taken_at: at }) => {
    const name = engagement.contacts.get(contact)?.details?.name ?? null
    return { contact, name, at }
  })
}
