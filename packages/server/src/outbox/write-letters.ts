import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { type Letter, subjectOf } from './letter.ts'

/**
 * Puts letters on their way; to be called in the transaction that makes true what they say. One that has been written
 * already stays as it is. Answers how many are new.
 */
export async function writeLetters(db: Kysely<Tables>, letters: readonly Letter[], ids: () => string): Promise<number> {
  let written = 0
  for (const letter of letters) {
    const { name, engagement, seq, at, recipient, body } = letter
    const row = {
      id: ids(),
      organization_id: localOrganization,
      engagement_id: engagement,
      seq,
      kind: body.kind,
      name,
      subject: subjectOf(letter),
      payload: JSON.stringify(letter),
      recipient: recipient.email,
      state: 'queued',
      run_at: at,
      created_at: at,
    } as const
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('outbox')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'name']).doNothing())
      .executeTakeFirstOrThrow()
    written += Number(numInsertedOrUpdatedRows ?? 0)
  }
  return written
}
