import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { chainStart, rowHash } from './event-row.ts'
import { engagementsInLog } from './replay-log.ts'

/** A place where the log is not what was written: an event that was changed, taken out, or put in. */
export interface BrokenLink {
  readonly engagement: string
  readonly seq: number
  readonly problem: 'gap' | 'not-chained' | 'changed'
}

/** Checks the hash chain of every engagement; an empty list says that the log is what was written. */
export async function verifyLog(db: Kysely<Tables>): Promise<readonly BrokenLink[]> {
  const broken: BrokenLink[] = []
  for (const engagement of await engagementsInLog(db)) broken.push(...(await verifyStream(db, engagement)))
  return broken
}

async function verifyStream(db: Kysely<Tables>, engagement: string): Promise<readonly BrokenLink[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .orderBy('seq')
    .execute()
  const broken: BrokenLink[] = []
  let before = { seq: 0, hash: chainStart }
  for (const row of rows) {
    const { seq, hash, previous_hash } = row
    if (seq !== before.seq + 1) broken.push({ engagement, seq, problem: 'gap' })
    else if (previous_hash !== before.hash) broken.push({ engagement, seq, problem: 'not-chained' })
    else if (hash !== rowHash(row)) broken.push({ engagement, seq, problem: 'changed' })
    before = { seq, hash }
  }
  return broken
}
