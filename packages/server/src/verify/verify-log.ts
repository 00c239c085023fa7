import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { checkLog } from './check-log.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Finding } from './finding.ts'
import { logOf } from './log-source.ts'

/** Checks the hash chain of every engagement in a database, as {@link checkLog} does. */
export async function verifyLog(db: Kysely<Tables>, checkpoint: Checkpoint | null = null): Promise<readonly Finding[]> {
  return checkLog(await logOf(db), checkpoint)
}
