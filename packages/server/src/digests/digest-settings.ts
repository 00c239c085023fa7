import { createHash, randomBytes } from 'node:crypto'
import type { DigestInput } from '@fairlead/contract'
import type { Instant, PersonId } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { localOrganization, type Tables } from '../database/tables.ts'

/** What somebody chose, and up to which moment they have been told. */
export interface DigestSetting extends DigestInput {
  readonly person: PersonId
  readonly toldUntil: Instant
}

/** Who wants to be told how often. */
export class DigestSettings {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** What a person chose; `null` where they have not. */
  async of(person: PersonId): Promise<DigestSetting | null> {
    return (await read(this.#database.reader, person))[0] ?? null
  }

  /** What everybody chose who wants to be told. */
  async all(): Promise<readonly DigestSetting[]> {
    return (await read(this.#database.reader)).filter(({ every }) => every !== 'off')
  }

  /** Keeps what a person chose. What was before they chose, or while they were told nothing, they are not told. */
  async choose(person: PersonId, { every, hour, timeZone, language }: DigestInput, now: Instant): Promise<void> {
    const before = await this.of(person)
    const goesOn = before !== null && before.every !== 'off' && every !== 'off'
    const row = {
      organization_id: localOrganization,
      person_id: person,
      ...{ every, hour, time_zone: timeZone, language },
      told_until: goesOn ? before.toldUntil : now,
    }
    await this.#database.writer
      .insertInto('digest_setting')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(row))
      .execute()
  }

  /** Whose digests an address of this secret ends; `null` where it is nobody's. */
  async personOf(token: string): Promise<PersonId | null> {
    const row = await this.#database.reader
      .selectFrom('unsubscribe_token')
      .select('person_id')
      .where('token_hash', '=', hashOf(token))
      .where('organization_id', '=', localOrganization)
      .executeTakeFirst()
    return row?.person_id ?? null
  }

  /** Ends the digests of whose secret it is, once and for all times that it is asked; says whether it is anybody's. */
  async end(token: string): Promise<boolean> {
    const person = await this.personOf(token)
    if (person === null) return false
    await this.#database.writer
      .updateTable('digest_setting')
      .set({ every: 'off' })
      .where('organization_id', '=', localOrganization)
      .where('person_id', '=', person)
      .execute()
    return true
  }
}

/** Makes the secret of an address at which somebody can end their digests; it goes into one mail and is kept nowhere else. */
export async function makeToken(db: Kysely<Tables>, person: PersonId, now: Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const row = { token_hash: hashOf(token), organization_id: localOrganization, person_id: person, created_at: now }
  await db.insertInto('unsubscribe_token').values(row).execute()
  return token
}

/** Says up to which moment somebody has been told, unless that was later already; says whether it was not. */
export async function noteTold(db: Kysely<Tables>, person: PersonId, until: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('digest_setting')
    .set({ told_until: until })
    .where('organization_id', '=', localOrganization)
    .where('person_id', '=', person)
    .where('every', '<>', 'off')
    .where('told_until', '<', until)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function read(db: Kysely<Tables>, person?: PersonId): Promise<readonly DigestSetting[]> {
  const rows = await db
    .selectFrom('digest_setting')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where((eb) => (person === undefined ? eb.lit(true) : eb('person_id', '=', person)))
    .execute()
  return rows.map(({ person_id, every, hour, time_zone, language, told_until }) => ({
    person: person_id,
    every,
    hour,
    timeZone: time_zone,
    // `choose` writes this column from this type.
    language: language as DigestInput['language'],
    toldUntil: told_until,
  }))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
