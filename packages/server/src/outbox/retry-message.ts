import type { Instant } from '@fairlead/engagement'
import { type Kysely, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/**
 * Queues a message again that failed, unless a later one to the same recipient about the same has left or is on its way:
 * then the earlier would come after it. Says whether it is queued.
 */
export async function retryMessage(db: Kysely<Tables>, id: string, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ readonly id: string }>`
    UPDATE outbox SET state = 'queued', run_at = ${now}, last_error = NULL
    WHERE organization_id = ${localOrganization} AND id = ${id} AND state = 'failed'
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS later
        WHERE later.organization_id = outbox.organization_id AND later.recipient = outbox.recipient
          AND later.subject = outbox.subject AND (later.seq, later.id) > (outbox.seq, outbox.id)
          AND later.state <> 'failed'
      )
    RETURNING id`.execute(db)
  return rows.length > 0
}
