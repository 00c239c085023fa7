import type { Instant } from '@fairlead/engagement'
import { type Kysely, type Selectable, sql } from 'kysely'
import { localOrganization, type OutboxTable, type Tables } from '../database/tables.ts'
import type { OutgoingLetter } from './letter.ts'

/** A letter that is with one worker, until it is settled or its lease is over. */
export interface ClaimedLetter {
  readonly id: string
  readonly letter: OutgoingLetter
  readonly attempts: number
  readonly createdAt: Instant
  /** The worker that has it. */
  readonly owner: string
}

interface Claim {
  readonly owner: string
  readonly now: Instant
  readonly until: Instant
  readonly most: number
}

/**
 * Gives the next letters that are due to a worker, each to one. A letter comes only when there is no earlier one on its
 * way to the same recipient about the same: so that nobody hears of the earlier after the later.
 */
export async function claimLetters(db: Kysely<Tables>, { owner, now, until, most }: Claim): Promise<ClaimedLetter[]> {
  const { rows } = await sql<Selectable<OutboxTable>>`
    UPDATE outbox SET state = 'sending', lease_owner = ${owner}, lease_until = ${until}, attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM outbox AS next
      WHERE organization_id = ${localOrganization} AND state IN ('queued', 'sending') AND run_at <= ${now}
        AND (state = 'queued' OR lease_until <= ${now})
        AND NOT EXISTS (
          SELECT 1 FROM outbox AS earlier
          WHERE earlier.organization_id = next.organization_id AND earlier.recipient = next.recipient
            AND earlier.subject = next.subject AND (earlier.seq, earlier.id) < (next.seq, next.id)
            AND earlier.state IN ('queued', 'sending')
        )
      ORDER BY run_at, id LIMIT ${most}
    )
    RETURNING *`.execute(db)
  return rows.map(({ id, payload, attempts, created_at }) => ({
    id,
    // Only `writeLetters` writes this column.
    letter: JSON.parse(payload) as OutgoingLetter,
    attempts,
    createdAt: created_at,
    owner,
  }))
}

/** Takes back what workers have that are gone: to be called where nobody else can be sending. */
export async function freeLetters(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'queued', lease_owner: null, lease_until: null })
    .where('organization_id', '=', localOrganization)
    .where('state', '=', 'sending')
    .execute()
}
