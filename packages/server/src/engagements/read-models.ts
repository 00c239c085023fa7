import type { Insertable, Kysely } from 'kysely'
import { writeParticipants } from '../access/write-participants.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { rowParts } from '../database/row-parts.ts'
import { isSameRow } from '../database/same-row.ts'
import {
  type FindingTable,
  localOrganization,
  type NoteTable,
  type RequestTable,
  type Tables,
  type WorkTable,
} from '../database/tables.ts'
import { findingRows } from '../hygiene/finding-row.ts'
import { storedFindings, writeFindings } from '../hygiene/write-findings.ts'
import { noteRows } from '../notes/note-row.ts'
import { storedNotes, writeNotes } from '../notes/write-notes.ts'
import { requestRows } from '../requests/request-row.ts'
import { storedRequests, writeRequests } from '../requests/write-requests.ts'
import { storedSearch, type WrittenSearch, writeSearch } from '../search/write-search.ts'
import { writeTime } from '../time/write-time.ts'
import { writeSessions } from '../workshops/write-sessions.ts'
import { engagementRow } from './engagement-row.ts'
import type { Outlook } from './outlook.ts'
import type { Stream } from './stream.ts'
import { workRow } from './work-row.ts'

type WorkRow = Insertable<WorkTable>
type RequestRow = Insertable<RequestTable>
type FindingRow = Insertable<FindingTable>
type NoteRow = Insertable<NoteTable>

const rowsInMemory = 50_000

/** What the database holds of an engagement once the transaction is committed that wrote it. */
export interface WrittenModels extends State {
  readonly work: ReadonlyMap<string, WorkRow>
  readonly requests: ReadonlyMap<string, RequestRow>
  readonly findings: ReadonlyMap<string, FindingRow>
  readonly notes: ReadonlyMap<string, NoteRow>
  readonly search: WrittenSearch
}

/** What tells apart the rows that are ever written of an engagement: those of one revision by the day until which they hold. */
interface State {
  readonly revision: number
  readonly valid_until: string | null
}

/**
 * The tables that are a fold of the log. They are written with the events, in their transaction; of the work of an
 * engagement only the rows that are other than before.
 */
export class ReadModels {
  /** What is in the database, by engagement; what is forgotten is read again. */
  readonly #written = new BoundedCache<WrittenModels>(
    rowsInMemory,
    ({ work, requests, findings, notes }) => 1 + work.size + requests.size + findings.size + 2 * notes.size,
  )

  /**
   * Writes what lists show of an engagement; to be called in the transaction that adds its last event. Once that is
   * committed the answer is to be kept.
   */
  async write(db: Kysely<Tables>, stream: Stream, outlook: Outlook): Promise<WrittenModels> {
    const { id, revision } = stream.engagement
    const row = engagementRow(stream, outlook)
    const before = await this.#stored(db, id)
    await db
      .insertInto('engagement')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'engagement_id']).doUpdateSet(row))
      .execute()
    const after = new Map(outlook.work.map((item) => [item.key, workRow(outlook.standing, item)]))
    await writeSessions(db, outlook.standing)
    await writeParticipants(db, stream.engagement)
    await writeTime(db, stream.engagement, before.revision)
    await writeWork(db, id, { before: before.work, after })
    const requests = requestRows(outlook.standing)
    await writeRequests(db, id, { before: before.requests, after: requests })
    const findings = findingRows(outlook)
    await writeFindings(db, id, { before: before.findings, after: findings })
    const notes = noteRows(stream.engagement)
    await writeNotes(db, { before: before.notes, after: notes })
    const search = await writeSearch(
      db,
      { engagement: stream.engagement, types: outlook.standing.index.release.notes },
      before.search,
    )
    return { revision, valid_until: row.valid_until ?? null, work: after, requests, findings, notes, search }
  }

  /** Remembers what a committed transaction wrote. */
  keep(engagement: string, written: WrittenModels): void {
    this.#written.set(engagement, written)
  }

  /** The rows that are there: those known here, unless somebody else has written since. */
  async #stored(db: Kysely<Tables>, engagement: string): Promise<Omit<WrittenModels, 'valid_until'>> {
    const stored = await stateOf(db, engagement)
    if (stored === undefined) {
      return {
        revision: 0,
        work: new Map(),
        requests: new Map(),
        findings: new Map(),
        notes: new Map(),
        search: new Map(),
      }
    }
    const known = this.#written.get(engagement)
    const isCurrent = known?.revision === stored.revision && known.valid_until === stored.valid_until
    if (isCurrent) return known
    return {
      revision: stored.revision,
      work: await workOf(db, engagement),
      requests: await storedRequests(db, engagement),
      findings: await storedFindings(db, engagement),
      notes: await storedNotes(db, engagement),
      search: await storedSearch(db, engagement),
    }
  }
}

async function stateOf(db: Kysely<Tables>, engagement: string): Promise<State | undefined> {
  return db
    .selectFrom('engagement')
    .select(['revision', 'valid_until'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .executeTakeFirst()
}

async function workOf(db: Kysely<Tables>, engagement: string): Promise<ReadonlyMap<string, WorkRow>> {
  const rows = await db
    .selectFrom('work')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  return new Map(rows.map((row) => [row.task_key, row]))
}

interface Work {
  readonly before: ReadonlyMap<string, WorkRow>
  readonly after: ReadonlyMap<string, WorkRow>
}

async function writeWork(db: Kysely<Tables>, engagement: string, { before, after }: Work): Promise<void> {
  const gone = [...before.keys()].filter((key) => !after.has(key))
  const other = [...after.values()].filter((row) => !isSameRow(before.get(row.task_key), row))
  for (const keys of rowParts([...gone, ...other.map((row) => row.task_key).filter((key) => before.has(key))])) {
    await db
      .deleteFrom('work')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('task_key', 'in', keys)
      .execute()
  }
  for (const rows of rowParts(other)) await db.insertInto('work').values(rows).execute()
}
