import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContactRow, EngagementId, Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** What an import knows somebody by. */
type Known = Pick<ContactRow, 'email' | 'externalId'>

/**
 * The key of the hashes that say who was erased. It lies beside the database, not in it: by the database alone nobody can
 * try addresses.
 */
export function suppressionKey(folder: string): Uint8Array {
  const path = join(folder, 'suppression.key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
  return readFileSync(path)
}

/** Who is not to be brought back, told by a hash of what an import knows them by. */
export class Suppression {
  readonly #key: Uint8Array

  constructor(key: Uint8Array) {
    this.#key = key
  }

  /** Remembers somebody in the transaction that erases them. */
  async add(db: Kysely<Tables>, engagement: EngagementId, { known, at }: { known: Known; at: Instant }): Promise<void> {
    for (const keyed_hash of this.#hashes(known)) {
      await db
        .insertInto('suppression')
        .values({ organization_id: localOrganization, engagement_id: engagement, keyed_hash, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  }

  /** Whether a row of an import is about somebody who was erased, in whichever engagement. */
  async reader(db: Kysely<Tables>): Promise<(row: Known) => boolean> {
    const rows = await db
      .selectFrom('suppression')
      .select('keyed_hash')
      .where('organization_id', '=', localOrganization)
      .execute()
    const hashes = new Set(rows.map(({ keyed_hash }) => keyed_hash))
    return (row) => hashes.size > 0 && this.#hashes(row).some((hash) => hashes.has(hash))
  }

  #hashes({ email, externalId }: Known): readonly string[] {
    const address = email?.trim().toLowerCase() ?? ''
    const name = externalId?.trim() ?? ''
    return [...(address === '' ? [] : [`email ${address}`]), ...(name === '' ? [] : [`name ${name}`])].map((text) =>
      createHmac('sha256', this.#key).update(text).digest('hex'),
    )
  }
}
