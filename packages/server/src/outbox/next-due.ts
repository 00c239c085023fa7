import type { Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** When the next letter becomes due after now; `null` where none waits for its time. */
export async function nextDue(db: Kysely<Tables>, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('outbox')
    .select((expression) => expression.fn.min('run_at').as('due'))
    .where('organization_id', '=', localOrganization)
    .where('state', 'in', ['queued', 'sending'])
    .where('run_at', '>', now)
    .executeTakeFirst()
  return row?.due ?? null
}
