import type { PersonView } from '@fairlead/contract'
import {
  type EngagementEvent,
  type EngagementId,
  effectsOf,
  type Instant,
  type PersonId,
  type RecordedEvent,
} from '@fairlead/engagement'
import { BoundedCache } from '../bounded-cache.ts'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import { lettersOf } from '../outbox/letters-of.ts'
import { writeLetters } from '../outbox/write-letters.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { chainStart, eventRow, recordedEvent } from './event-row.ts'
import type { Outlooks } from './outlooks.ts'
import type { ReadModels } from './read-models.ts'
import { extend, type Stream } from './stream.ts'

const streamsInMemory = 500

/** What one decision adds to a stream. */
export interface Addition {
  readonly engagement: EngagementId
  readonly event: EngagementEvent
  readonly actor: PersonId
  readonly at: Instant
}

/** Somebody else has added to the stream since it was loaded: nothing was written, and the decision has to be made again. */
export class StreamMoved extends Error {}

interface EngagementStoreParts {
  readonly database: Database
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly models: ReadModels
  readonly ids: () => string
  /** Who may have to be told. */
  readonly people: readonly PersonView[]
}

/** The streams of events: loads them as far as they have come, and adds to their end. */
export class EngagementStore {
  readonly #parts: EngagementStoreParts
  readonly #streams = new BoundedCache<Stream>(streamsInMemory)

  constructor(parts: EngagementStoreParts) {
    this.#parts = parts
  }

  /** The stream with every event that has been committed, or `null` where there is none. */
  async load(engagement: EngagementId): Promise<Stream | null> {
    const known = this.#streams.get(engagement) ?? null
    const rows = await this.#rows(engagement)
      .where('seq', '>', known?.engagement.revision ?? 0)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return known
    const stream = extend(known, rows.map(recordedEvent), last.hash)
    this.#streams.set(engagement, stream)
    return stream
  }

  /** The stream as it was after one of its events; `null` where there was none yet. */
  async loadUpTo(engagement: EngagementId, seq: number): Promise<Stream | null> {
    const rows = await this.#rows(engagement).where('seq', '<=', seq).execute()
    const last = rows.at(-1)
    return last === undefined ? null : extend(null, rows.map(recordedEvent), last.hash)
  }

  /** One event of a stream, or `null`. */
  async event(engagement: EngagementId, seq: number): Promise<RecordedEvent | null> {
    const row = await this.#rows(engagement).where('seq', '=', seq).executeTakeFirst()
    return row === undefined ? null : recordedEvent(row)
  }

  /** Whether answers were read from the sheet with this hash. */
  async hasSheet(engagement: EngagementId, hash: string): Promise<boolean> {
    // Answers may be many; only events that have the hash somewhere are looked into.
    const rows = await this.#rows(engagement)
      .where('type', '=', 'AnswersSaved')
      .where('data', 'like', `%"${hash}"%`)
      .execute()
    return rows.map(recordedEvent).some(({ event }) => event.type === 'AnswersSaved' && event.sheet?.hash === hash)
  }

  /** The last event of a stream at a moment, by its number; 0 where there was none yet. */
  async seqAt(engagement: EngagementId, at: Instant): Promise<number> {
    const row = await this.#parts.database.reader
      .selectFrom('event')
      .select((expression) => expression.fn.max('seq').as('seq'))
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('at', '<=', at)
      .executeTakeFirst()
    return row?.seq ?? 0
  }

  /**
   * Adds an event to the end of `stream`, and with it, in one transaction, what follows from it: in the read models, and
   * for people who have to be told.
   * The next sequence number is the lock: of two writers who saw the same end, one gets {@link StreamMoved}.
   */
  async append(stream: Stream | null, addition: Addition): Promise<Stream> {
    const { database, releases, outlooks, models, ids, people } = this.#parts
    const { engagement, at } = addition
    const recorded = { seq: (stream?.engagement.revision ?? 0) + 1, ...addition }
    const row = eventRow(ids(), recorded, stream?.hash ?? chainStart)
    // What is folded is what can be read back, to the order of its members: later readers get the same bytes.
    const next = extend(stream, [recordedEvent(row)], row.hash)
    const release = await releases.require(next.engagement.release)
    const effects = effectsOf(stream?.engagement ?? null, next.engagement, recorded)
    const letters = lettersOf(effects, { engagement: next.engagement, seq: recorded.seq, release, people })
    const written = await database.writer.transaction().execute(async (db) => {
      await db.insertInto('event').values(row).execute().catch(sayMoved)
      await writeLetters(db, letters, ids)
      return models.write(db, next, outlooks.of(next, release, at))
    })
    models.keep(engagement, written)
    this.#streams.set(engagement, next)
    return next
  }

  #rows(engagement: EngagementId) {
    return this.#parts.database.reader
      .selectFrom('event')
      .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data', 'hash'])
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .orderBy('seq')
  }
}

function sayMoved(error: unknown): never {
  const moved = error instanceof Error && error.message.includes('UNIQUE constraint failed: event.organization_id')
  throw moved ? new StreamMoved('The stream has moved on', { cause: error }) : error
}
