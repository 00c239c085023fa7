import type { EngagementEvent, EngagementId, Instant, PersonId, RecordedEvent } from '@fairlead/engagement'
import { BoundedCache } from '../bounded-cache.ts'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { chainStart, eventRow, recordedEvent } from './event-row.ts'
import { writeSummary } from './read-model.ts'
import { extend, type Stream } from './stream.ts'

const streamsInMemory = 500

/** What one decision adds to a stream. */
export interface Addition {
  readonly engagement: EngagementId
  readonly events: readonly EngagementEvent[]
  readonly actor: PersonId
  readonly at: Instant
}

/** Somebody else has added to the stream since it was loaded: nothing was written, and the decision has to be made again. */
export class StreamMoved extends Error {}

interface EngagementStoreParts {
  readonly database: Database
  readonly releases: ReleaseStore
  readonly ids: () => string
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
    const rows = await this.#parts.database.reader
      .selectFrom('event')
      .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data', 'hash'])
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('seq', '>', known?.engagement.revision ?? 0)
      .orderBy('seq')
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return known
    const stream = extend(known, rows.map(recordedEvent), last.hash)
    this.#streams.set(engagement, stream)
    return stream
  }

  /**
   * Adds events to the end of `stream`, and with them, in one transaction, what follows from them in the read model.
   * The next sequence number is the lock: of two writers who saw the same end, one gets {@link StreamMoved}.
   */
  async append(stream: Stream | null, addition: Addition): Promise<Stream> {
    const { database, releases } = this.#parts
    const { rows, next } = this.#written(stream, addition)
    const release = await releases.require(next.engagement.release)
    await database.writer.transaction().execute(async (db) => {
      await db.insertInto('event').values(rows).execute().catch(sayMoved)
      await writeSummary(db, release, next)
    })
    this.#streams.set(addition.engagement, next)
    return next
  }

  #written(stream: Stream | null, { engagement, events, actor, at }: Addition) {
    const recorded: RecordedEvent[] = []
    const rows: ReturnType<typeof eventRow>[] = []
    const revision = stream?.engagement.revision ?? 0
    let hash = stream?.hash ?? chainStart
    for (const [index, event] of events.entries()) {
      const entry = { engagement, seq: revision + index + 1, at, actor, event }
      const row = eventRow(this.#parts.ids(), entry, hash)
      hash = row.hash
      recorded.push(entry)
      rows.push(row)
    }
    return { rows, next: extend(stream, recorded, hash) }
  }
}

function sayMoved(error: unknown): never {
  const moved = error instanceof Error && error.message.includes('UNIQUE constraint failed: event.organization_id')
  throw moved ? new StreamMoved('The stream has moved on', { cause: error }) : error
}
