import type { PersonView } from '@fairlead/contract'
import {
  type EngagementEvent,
  type EngagementId,
  type ErasingEvent,
  effectsOf,
  type Instant,
  isErasing,
  isErasingType,
  type PersonId,
  type RecordedEvent,
} from '@fairlead/engagement'
import type { Insertable, Kysely, Selectable } from 'kysely'
import { BoundedCache } from '../bounded-cache.ts'
import type { Database } from '../database/open-database.ts'
import { rowParts } from '../database/row-parts.ts'
import { type EventTable, localOrganization, type PersonalTable, type Tables } from '../database/tables.ts'
import { lettersOf } from '../outbox/letters-of.ts'
import { writeLetters } from '../outbox/write-letters.ts'
import { erase } from '../personal/erase.ts'
import { type PersonalValues, readPersonal } from '../personal/personal-values.ts'
import { seal } from '../personal/seal.ts'
import type { Suppression } from '../personal/suppression.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { chainStart, eventRow, recordedEvent } from './event-row.ts'
import type { Outlooks } from './outlooks.ts'
import type { ReadModels, WrittenModels } from './read-models.ts'
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
  readonly suppression: Suppression
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
    const { reader } = this.#parts.database
    const known = this.#streams.get(engagement) ?? null
    const rows = await rowsOf(reader, engagement)
      .where('seq', '>', known?.engagement.revision ?? 0)
      .execute()
    if (rows.length === 0) return known
    // Somebody was erased: what is known says more of them than there is.
    if (known !== null && rows.some(({ type }) => isErasingType(type))) {
      this.#streams.delete(engagement)
      return this.load(engagement)
    }
    const personal = await readPersonal(reader, engagement, {
      after: known?.engagement.revision ?? 0,
      upTo: Number.MAX_SAFE_INTEGER,
    })
    const stream = streamOf(known, rows, personal)
    if (stream !== null) this.#streams.set(engagement, stream)
    return stream
  }

  /** The stream as it was after one of its events; `null` where there was none yet. */
  async loadUpTo(engagement: EngagementId, seq: number): Promise<Stream | null> {
    const { reader } = this.#parts.database
    const rows = await rowsOf(reader, engagement).where('seq', '<=', seq).execute()
    return streamOf(null, rows, await readPersonal(reader, engagement, { after: 0, upTo: seq }))
  }

  /** One event of a stream, or `null`. */
  async event(engagement: EngagementId, seq: number): Promise<RecordedEvent | null> {
    const { reader } = this.#parts.database
    const row = await rowsOf(reader, engagement).where('seq', '=', seq).executeTakeFirst()
    if (row === undefined) return null
    return recordedEvent(row, await readPersonal(reader, engagement, { after: seq - 1, upTo: seq }))
  }

  /** Whether answers were read from the sheet with this hash. */
  async hasSheet(engagement: EngagementId, hash: string): Promise<boolean> {
    // Answers may be many; only events that have the hash somewhere are looked into.
    const rows = await rowsOf(this.#parts.database.reader, engagement)
      .where('type', '=', 'AnswersSaved')
      .where('data', 'like', `%"${hash}"%`)
      .execute()
    // Of answers nothing is kept apart.
    const events = rows.map((row) => recordedEvent(row, new Map()))
    return events.some(({ event }) => event.type === 'AnswersSaved' && event.sheet?.hash === hash)
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
   * for people who have to be told. An event that erases somebody takes their values with it, and tells nobody.
   * The next sequence number is the lock: of two writers who saw the same end, one gets {@link StreamMoved}.
   */
  async append(stream: Stream | null, addition: Addition): Promise<Stream> {
    const { database, models, ids } = this.#parts
    const { engagement } = addition
    const recorded = { seq: (stream?.engagement.revision ?? 0) + 1, ...addition }
    const sealed = await seal(database.reader, recorded)
    const row = eventRow(ids(), { ...recorded, event: sealed.event }, stream?.hash ?? chainStart)
    const { next, written } =
      stream !== null && isErasing(recorded.event)
        ? await this.#erase(stream, { row, recorded: { ...recorded, event: recorded.event } })
        : await this.#add(stream, { row, recorded, personal: sealed.rows })
    models.keep(engagement, written)
    this.#streams.set(engagement, next)
    return next
  }

  async #add(stream: Stream | null, { row, recorded, personal }: Placed): Promise<Appended> {
    const { database, releases, outlooks, models, ids, people } = this.#parts
    const values = new Map(personal.map(({ commitment, value }) => [commitment, { value: JSON.parse(value) }]))
    // What is folded is what can be read back, to the order of its members: later readers get the same bytes.
    const next = extend(stream, [recordedEvent(row, values)], row.hash)
    const release = await releases.require(next.engagement.release)
    const effects = effectsOf(stream?.engagement ?? null, next.engagement, recorded)
    const letters = lettersOf(effects, { engagement: next.engagement, seq: recorded.seq, release, people })
    const written = await database.writer.transaction().execute(async (db) => {
      await db.insertInto('event').values(row).execute().catch(sayMoved)
      for (const part of rowParts(personal)) await db.insertInto('personal').values(part).execute()
      await writeLetters(db, letters, ids)
      return models.write(db, next, outlooks.of(next, release, recorded.at))
    })
    return { next, written }
  }

  /** What is folded afterwards is what is left: all of it is read again, with what stands for what is gone. */
  async #erase(stream: Stream, { row, recorded }: Erasing): Promise<Appended> {
    const { database, releases, outlooks, models, suppression } = this.#parts
    const release = await releases.require(stream.engagement.release)
    const appended = await database.writer.transaction().execute(async (db) => {
      await db.insertInto('event').values(row).execute().catch(sayMoved)
      await erase(db, { ...recorded, suppression })
      const rows = await rowsOf(db, recorded.engagement).execute()
      const next = streamOf(null, rows, await readPersonal(db, recorded.engagement))
      if (next === null) throw new Error(`Unexpected empty log of engagement ${recorded.engagement}`)
      return { next, written: await models.write(db, next, outlooks.of(next, release, recorded.at)) }
    })
    database.scrub()
    return appended
  }
}

interface Appended {
  readonly next: Stream
  readonly written: WrittenModels
}

interface Placed {
  readonly row: Insertable<EventTable>
  readonly recorded: RecordedEvent
  readonly personal: readonly Insertable<PersonalTable>[]
}

interface Erasing extends Pick<Placed, 'row'> {
  readonly recorded: RecordedEvent & { readonly event: ErasingEvent }
}

type EventRow = Pick<Selectable<EventTable>, 'engagement_id' | 'seq' | 'at' | 'actor' | 'type' | 'data' | 'hash'>

function rowsOf(db: Kysely<Tables>, engagement: EngagementId) {
  return db
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data', 'hash'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .orderBy('seq')
}

function streamOf(known: Stream | null, rows: readonly EventRow[], personal: PersonalValues): Stream | null {
  const last = rows.at(-1)
  if (last === undefined) return known
  return extend(
    known,
    rows.map((row) => recordedEvent(row, personal)),
    last.hash,
  )
}

function sayMoved(error: unknown): never {
  const moved = error instanceof Error && error.message.includes('UNIQUE constraint failed: event.organization_id')
  throw moved ? new StreamMoved('The stream has moved on', { cause: error }) : error
}
