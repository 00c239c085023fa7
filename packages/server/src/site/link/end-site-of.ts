import type { ContactId, EngagementId } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../../database/tables.ts'

/** Takes away every link and session of a contact: of who is erased nothing is kept here either. */
export async function endSiteOf(db: Kysely<Tables>, engagement: EngagementId, contact: ContactId): Promise<void> {
  for (const table of ['site_session', 'site_link'] as const) {
    await db
      .deleteFrom(table)
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('contact_id', '=', contact)
      .execute()
  }
}
