import type { EngagementId, NoteId } from '@fairlead/engagement'
import { type Kysely, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** Deletes what was sent, or was to be sent, of a note: it says what the note said. */
export async function forgetNote(db: Kysely<Tables>, engagement: EngagementId, note: NoteId): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('kind', '=', 'note')
    .where(sql`json_extract(payload, '$.body.note')`, '=', note)
    .execute()
}
