import type { Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { ClaimedLetter } from './claim-letters.ts'

/** What became of an attempt: it was sent, is to be tried again, or is never to be tried again. */
export type Settled =
  | { readonly state: 'sent'; readonly at: Instant }
  | { readonly state: 'queued'; readonly error: string; readonly runAt: Instant }
  | { readonly state: 'failed'; readonly error: string }

/** Writes down what became of a letter, unless another worker has it by now. */
export async function settleLetter(db: Kysely<Tables>, { id, owner }: ClaimedLetter, settled: Settled): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ lease_owner: null, lease_until: null, ...columnsOf(settled) })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('lease_owner', '=', owner)
    .execute()
}

function columnsOf(settled: Settled) {
  const { state } = settled
  if (state === 'sent') return { state, sent_at: settled.at, last_error: null }
  if (state === 'failed') return { state, last_error: settled.error }
  return { state, last_error: settled.error, run_at: settled.runAt }
}
