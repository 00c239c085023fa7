import { sha256Hex } from '@fairlead/playbook'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Finding } from './finding.ts'

/** The releases whose content is not what their name is the hash of: an engagement means what its release says. */
export async function checkReleases(db: Kysely<Tables>): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { hash } of await db.selectFrom('release').select('hash').orderBy('hash').execute()) {
    const query = db.selectFrom('release').select('content').where('hash', '=', hash)
    const own = sha256Hex((await query.executeTakeFirstOrThrow()).content)
    const found = `content ${own} in the release ${hash}`
    if (own !== hash)
      findings.push({ kind: 'release', engagement: null, seq: null, found, expected: 'that of its name' })
  }
  return findings
}
