import type { Insertable, Kysely } from 'kysely'
import { localOrganization, type OutboxTable, type Tables } from '../database/tables.ts'
import type { DigestLetter } from '../digests/digest-letter.ts'
import { type Letter, type OutgoingLetter, type SiteLetter, subjectOf } from './letter.ts'

/**
 * Puts letters on their way; to be called in the transaction that makes true what they say. One that has been written
 * already stays as it is. Answers how many are new.
 */
export async function writeLetters(
  db: Kysely<Tables>,
  letters: readonly (Letter | SiteLetter)[],
  ids: () => string,
): Promise<number> {
  let written = 0
  for (const letter of letters) {
    const { engagement, seq } = letter
    written += await writeLetter(db, letter, { id: ids(), engagement_id: engagement, seq, person_id: null })
  }
  return written
}

/** The same for what is to a person about all that is theirs. */
export function writeDigest(db: Kysely<Tables>, letter: DigestLetter, ids: () => string): Promise<number> {
  return writeLetter(db, letter, { id: ids(), engagement_id: null, seq: 0, person_id: letter.person })
}

async function writeLetter(
  db: Kysely<Tables>,
  letter: OutgoingLetter,
  own: Pick<Insertable<OutboxTable>, 'id' | 'engagement_id' | 'seq' | 'person_id'>,
): Promise<number> {
  const { name, at, recipient, body } = letter
  const row = {
    ...own,
    organization_id: localOrganization,
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
  return Number(numInsertedOrUpdatedRows ?? 0)
}
