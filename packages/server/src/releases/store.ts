import { indexRelease, type ReleaseId, type ReleaseIndex } from '@fairlead/engagement'
import { canonicalJson, type Release, type ReleaseProblem, readRelease, sha256Hex } from '@fairlead/playbook'
import { BoundedCache } from '../bounded-cache.ts'
import type { Database } from '../database/open-database.ts'
import { indexRelease as indexForSearch } from '../search/index-release.ts'

/** A release with its name and its index. */
export interface StoredRelease {
  readonly id: ReleaseId
  readonly release: Release
  readonly index: ReleaseIndex
}

const releasesInMemory = 20

/** The releases that engagements run: written once, never changed. */
export class ReleaseStore {
  readonly #database: Database
  readonly #cache = new BoundedCache<StoredRelease>(releasesInMemory)

  constructor(database: Database) {
    this.#database = database
  }

  /** Stores a release under the hash of its content; one that is there already stays as it is. */
  async put(release: Release, at: string): Promise<StoredRelease> {
    const content = canonicalJson(release)
    const hash = sha256Hex(content)
    const stored = this.#remember(hash, content)
    await this.#database.writer.transaction().execute(async (db) => {
      await db
        .insertInto('release')
        .values({ hash, content, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await indexForSearch(db, hash, stored.release)
    })
    return stored
  }

  async find(id: ReleaseId): Promise<StoredRelease | null> {
    const known = this.#cache.get(id)
    if (known !== undefined) return known
    const row = await this.#database.reader
      .selectFrom('release')
      .select('content')
      .where('hash', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : this.#remember(id, row.content)
  }

  /** The release that an engagement runs; its absence is a fault of the database, since the log refers to it. */
  async require(id: ReleaseId): Promise<StoredRelease> {
    const found = await this.find(id)
    if (found === null) throw new Error(`The release ${id} is missing from the database`)
    return found
  }

  #remember(id: ReleaseId, content: string): StoredRelease {
    const read = readRelease(content)
    if (!read.ok) throw new Error(`The release ${id} of the database cannot be read: ${inWords(read.problems[0])}`)
    const { release } = read
    const stored = { id, release, index: indexRelease(release) }
    this.#cache.set(id, stored)
    return stored
  }
}

function inWords(problem: ReleaseProblem | undefined): string {
  return problem === undefined ? '' : `unexpected ${problem.found} at "${problem.path}", expected ${problem.expected}`
}
