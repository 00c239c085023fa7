import { createHash, randomBytes } from 'node:crypto'
import type { Instant, PersonId } from '@fairlead/engagement'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'

/** Who has a calendar feed. Its secret is handed out once; only its hash is kept, by which nobody finds the secret. */
export class FeedStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Since when a person has a feed; `null` where there is none. */
  async since(person: PersonId): Promise<Instant | null> {
    const row = await this.#database.reader
      .selectFrom('feed')
      .select('created_at')
      .where('organization_id', '=', localOrganization)
      .where('person_id', '=', person)
      .executeTakeFirst()
    return row?.created_at ?? null
  }

  /** Makes a feed and answers its secret; the one before it, where there was one, ends with that. */
  async make(person: PersonId, now: Instant): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const row = {
      organization_id: localOrganization,
      person_id: person,
      token_hash: hashOf(token),
      created_at: now,
    }
    await this.#database.writer
      .insertInto('feed')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(row))
      .execute()
    return token
  }

  async end(person: PersonId): Promise<void> {
    await this.#database.writer
      .deleteFrom('feed')
      .where('organization_id', '=', localOrganization)
      .where('person_id', '=', person)
      .execute()
  }

  /** Whose feed it is that has this secret; `null` where it is nobody's. */
  async personOf(token: string): Promise<PersonId | null> {
    const row = await this.#database.reader
      .selectFrom('feed')
      .select('person_id')
      .where('organization_id', '=', localOrganization)
      .where('token_hash', '=', hashOf(token))
      .executeTakeFirst()
    return row?.person_id ?? null
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
