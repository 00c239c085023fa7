import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { NoteRecord } from '../../packages/engagement/src/index.ts'
import type { PageBlock, Release } from '../../packages/playbook/src/model/release.ts'
import { type Database, openDatabase } from '../../packages/server/src/database/open-database.ts'
import type { Tables } from '../../packages/server/src/database/tables.ts'
import { listNotes } from '../../packages/server/src/notes/list-notes.ts'
import { noteRows } from '../../packages/server/src/notes/note-row.ts'
import { ReleaseStore } from '../../packages/server/src/releases/store.ts'
import { search } from '../../packages/server/src/search/search.ts'
import { writeSearch } from '../../packages/server/src/search/write-search.ts'
import { engagementRow } from './engagement-row.ts'
import { plannedRelease } from './planned-release.ts'
import { seededNumbers } from './seeded-numbers.ts'
import { milliseconds } from './table-columns.ts'

const engagementCount = 1000
const notesEach = 100
const pageCount = 2000
const rounds = 400
const at = '2026-01-01T00:00:00.000Z'

const latin =
  'customer waits for answer migration mailbox pilot review risk licence domain network meeting training report'
const words = [...latin.split(' '), ...Array.from({ length: 400 }, (_, at) => `topic${at}`)]
const han = [...'我们客户迁移数据邮箱会议项目计划风险完成等待答复安全管理员培训网络设备试点上线问题记录下一步行动']
const asked = [
  '客户',
  '迁移',
  '会',
  '答复等',
  'customer',
  'migr',
  'topic7',
  'topic399 customer',
  'pilot risk',
  '风险 waits',
  'nothing',
]

/** What mixed queries take over 100,000 notes and 2,000 parts of pages, against reading every note for the words. */
export async function searchBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const database = openDatabase(folder)
  try {
    const began = performance.now()
    const release = await fill(database)
    const filled = performance.now() - began
    const looking = { db: database.reader, releases: new ReleaseStore(database), isShared: false, current: release }
    const query = (q: string) => ({ q, language: 'en', from: null, limit: 20 })
    const scan = await timeOf(() => scanned(database.reader, '答复'))
    const list = { db: database.reader, person: null, now: at }
    printTimes('search', await timesOf((q) => search(looking, query(q))), scan)
    printTimes('list of notes', await timesOf((q) => listNotes(list, { q, limit: 50 })), scan)
    console.log(`written in ${milliseconds(filled)}`)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each query took, after one round that is not counted. */
async function timesOf(run: (q: string) => Promise<unknown>): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>()
  for (let round = -asked.length; round < rounds; round += 1) {
    const q = asked[(round + asked.length) % asked.length] ?? ''
    const took = await timeOf(() => run(q))
    if (round >= 0) times.set(q, [...(times.get(q) ?? []), took])
  }
  return times
}

function printTimes(title: string, times: ReadonlyMap<string, readonly number[]>, scan: number): void {
  const rows = [...times, ['all', [...times.values()].flat()] as const]
  console.log(
    formatTable([
      { title, cells: rows.map(([q]) => q) },
      { title: 'p50', cells: rows.map(([, of]) => milliseconds(quantile(of, 0.5))) },
      { title: 'p99', cells: rows.map(([, of]) => milliseconds(quantile(of, 0.99))) },
      { title: 'of a scan', cells: rows.map(([, of]) => (quantile(of, 0.5) / scan).toFixed(3)) },
    ]),
  )
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function scanned(db: Kysely<Tables>, word: string): Promise<unknown> {
  return sql`SELECT count(*) FROM search_entry WHERE body LIKE ${`%${word}%`}`.execute(db)
}

function quantile(of: readonly number[], part: number): number {
  const sorted = of.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

async function fill({ writer }: Database): Promise<string> {
  const next = seededNumbers(1)
  const pick = (of: readonly string[]) => of[next(of.length)] ?? ''
  const body = () =>
    next(3) === 0
      ? Array.from({ length: 60 + next(80) }, () => pick(han)).join('')
      : Array.from({ length: 20 + next(40) }, () => pick(words)).join(' ')
  const release = await new ReleaseStore({ writer, reader: writer, close: async () => {}, scrub: () => true }).put(
    withPages(plannedRelease(pageCount), body),
    at,
  )
  await writer.transaction().execute(async (db) => {
    for (let engagement = 0; engagement < engagementCount; engagement += 1) {
      const id = `engagement-${engagement}`
      const moments = Array.from({ length: notesEach }, () => Date.parse(at) + next(300 * 86_400_000))
      // As they are written: the latest last.
      const notes = new Map(
        moments
          .toSorted((one, other) => one - other)
          .map((moment, place) => [`note-${place + 1}`, aNote(body(), new Date(moment).toISOString())]),
      )
      const of = { id, notes, tasks: new Map(), contacts: new Map() } as unknown as Parameters<typeof noteRows>[0]
      await db
        .insertInto('engagement')
        .values(engagementRow(id, { release: release.id, at }))
        .execute()
      for (const row of noteRows(of).values()) await db.insertInto('note').values(row).execute()
      await writeSearch(db, { engagement: of, types: [] }, new Map())
    }
  })
  return release.id
}

/** The release with so many parts of pages, each under a heading of its own. */
function withPages(of: Release, body: () => string): Release {
  const place = { line: 1, column: 1 }
  const each = pageCount / of.processes.length
  const parts = (process: string) =>
    Array.from({ length: each }, (_, part): readonly PageBlock[] => [
      { ...place, kind: 'heading', depth: 2, text: `Part ${part} of ${process}`, anchor: `part-${part}`, step: null },
      { ...place, kind: 'prose', tree: { type: 'root', children: [{ type: 'text', value: body() }] } },
    ]).flat()
  const processes = of.processes.map((process) => ({
    ...process,
    pages: { en: { file: `en/${process.id}.md`, blocks: parts(process.id) } },
  }))
  return { ...of, processes }
}

function aNote(body: string, moment: string): NoteRecord {
  const nothing = { type: null, fields: {}, services: [], tasks: [], nextAction: null, escalated: false, mentions: [] }
  const said = { audience: 'internal' as const, body, by: 'zoe', at: moment }
  return { ...nothing, ...said, amendments: [], redacted: null, revision: 2 }
}
