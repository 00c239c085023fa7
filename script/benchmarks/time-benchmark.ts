import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { Engagement, RecordedEvent } from '../../packages/engagement/src/index.ts'
import { type Database, openDatabase } from '../../packages/server/src/database/open-database.ts'
import { uuidV7Source } from '../../packages/server/src/database/uuid-v7.ts'
import { demoPeople } from '../../packages/server/src/demo/people.ts'
import { buildEngine, type Engine } from '../../packages/server/src/engagements/engine.ts'
import { chainStart, eventRow } from '../../packages/server/src/engagements/event-row.ts'
import { pastOfTime } from '../../packages/server/src/time/past-of-time.ts'
import { placedTime, timeOf } from '../../packages/server/src/time/placed-time.ts'
import { readEngagementTime } from '../../packages/server/src/time/time-rows.ts'
import { timeTable } from '../../packages/server/src/time/time-table.ts'
import { writeTime } from '../../packages/server/src/time/write-time.ts'
import { engagementRow } from './engagement-row.ts'
import { medianOf } from './median-of.ts'
import { plannedRelease } from './planned-release.ts'
import { seededNumbers } from './seeded-numbers.ts'
import { milliseconds } from './table-columns.ts'

const entryCount = 100_000
/** One engagement has half of all entries, the others the rest. */
const smallCount = 50
const people = 20
const days = 250
const rounds = 40
const at = '2026-12-31T08:00:00.000Z'
const big = 'engagement-0'
const small = 'engagement-1'
const week = ['2026-06-01', '2026-06-07'] as const
const page = 200

/** The week of a person, the time of an engagement and what happened to an entry over 100,000 entries, against bare reads. */
export async function timeBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const database = openDatabase(folder)
  const bare = new DatabaseSync(join(folder, 'fairlead.db'), { readOnly: true })
  try {
    const engine = buildEngine({
      database,
      people: demoPeople,
      ids: uuidV7Source(),
      suppressionKey: new Uint8Array(32),
    })
    const times = await fill(database, engine)
    const { rows, found } = await measured({ database, engine, bare, times })
    console.log(`${entryCount} entries, ${entryCount / 2} of them of one engagement; ${found} in the week\n`)
    console.log(
      formatTable([
        { title: 'what is read', cells: rows.map(({ name }) => name) },
        { title: 'median', cells: rows.map(({ spent }) => milliseconds(spent)) },
        { title: 'bare read', cells: rows.map(({ least }) => milliseconds(least)) },
        { title: 'of the bare read', cells: rows.map(({ spent, least }) => (spent / least).toFixed(1)) },
      ]),
    )
  } finally {
    bare.close()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Measured {
  readonly database: Database
  readonly engine: Engine
  readonly bare: DatabaseSync
  /** The time of each engagement as it is folded. */
  readonly times: ReadonlyMap<string, Engagement['time']>
}

/** How long each question takes, and the one statement that reads its rows and no more. */
async function measured({ database: { reader }, engine, bare, times }: Measured) {
  const placing = { db: reader, store: engine.store, releases: engine.releases }
  const filter = { visible: 'all', person: 'person-3', from: week[0], to: week[1] } as const
  const ofWeek = async () => {
    const rows = await timeOf(reader, filter).execute()
    for (const row of rows) await placedTime(row, placing)
    return rows.length
  }
  const ofEngagement = (id: string) => () =>
    readEngagementTime(reader, { id, time: times.get(id) ?? new Map() }, { visible: 'all', limit: page })
  const last = async () => {
    let cursor: string | undefined
    for (let read = 0; read < 10; read++) {
      const large = { id: big, time: times.get(big) ?? new Map() }
      const { next } = await readEngagementTime(reader, large, { visible: 'all', limit: page, cursor })
      cursor = next ?? undefined
    }
  }
  const table = async () => {
    const names = new Map<string, string>()
    const asked = { ...placing, names, language: 'en', filter: { visible: 'all', engagement: small } } as const
    for await (const _ of timeTable(asked).rows);
  }
  const read = (sql: string, ...values: readonly string[]) => {
    const statement = bare.prepare(sql)
    return async () => statement.all(...values)
  }
  const some = 'SELECT * FROM time_entry WHERE organization_id = (SELECT organization_id FROM engagement LIMIT 1)'
  const newest = `${some} AND engagement_id = ? ORDER BY day DESC, revision DESC LIMIT ${page}`
  const sum = `${some.replace('*', 'sum(minutes), count(DISTINCT person)')} AND engagement_id = ?`
  const pairs: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
    ['the week of one person', ofWeek, read(`${some} AND person = ? AND day BETWEEN ? AND ?`, 'person-3', ...week)],
    [`an engagement of ${entryCount / 2 / smallCount}`, ofEngagement(small), read(newest, small)],
    [`an engagement of ${entryCount / 2}`, ofEngagement(big), read(sum, big)],
    [`its first ten pages of ${page}`, last, read(newest.replace(`${page}`, `${10 * page}`), big)],
    [
      'what happened to one entry',
      () => pastOfTime(reader, { engagement: big, entry: 'time-777', visible: 'all' }),
      read(`${some.replace('time_entry', 'event')} AND engagement_id = ? AND seq = 778`, big),
    ],
    [`a table of ${entryCount / 2 / smallCount}`, table, read(`${some} AND engagement_id = ?`, small)],
  ]
  const rows = []
  for (const [name, ours, theirs] of pairs) {
    rows.push({ name, spent: await medianOf(rounds, ours), least: await medianOf(rounds, theirs) })
  }
  return { rows, found: await ofWeek() }
}

/** Writes the engagements with their time, and the log of the large one. */
async function fill({ writer }: Database, { releases }: Engine): Promise<Measured['times']> {
  const times = new Map<string, Engagement['time']>()
  const { id: release, index } = await releases.put(plannedRelease(200), at)
  const tasks = [...index.tasks.keys()]
  const services = index.release.services.map(({ id }) => id)
  const next = seededNumbers(1)
  await writer.transaction().execute(async (db) => {
    for (let engagement = 0; engagement <= smallCount; engagement++) {
      const id = `engagement-${engagement}`
      const count = engagement === 0 ? entryCount / 2 : entryCount / 2 / smallCount
      const logged = Array.from({ length: count }, (_, at) => ({
        id: `time-${at + 1}`,
        entry: {
          person: `person-${next(people)}`,
          day: new Date(Date.parse('2026-01-05') + next(days) * 86_400_000).toISOString().slice(0, 10),
          minutes: 5 * (1 + next(24)),
          task: next(3) === 0 ? null : (tasks[next(tasks.length)] ?? null),
          service: next(4) === 0 ? (services[next(services.length)] ?? null) : null,
          text: next(2) === 0 ? null : `Worked on ${next(1000)} with the customer`,
        },
      }))
      await db.insertInto('engagement').values(engagementRow(id, { release, at })).execute()
      const time = new Map(logged.map(({ id, entry }, at) => [id, { entry, revision: at + 2 }]))
      times.set(id, time)
      await writeTime(db, { id, time } as unknown as Parameters<typeof writeTime>[1], 0)
      if (engagement > 0) continue
      let hash = chainStart
      for (const [at_, { id: entry, entry: to }] of logged.entries()) {
        const event: RecordedEvent['event'] = { type: 'TimeLogged', entry, to: { ...to, text: null } }
        const row = eventRow(
          `${id}-${at_}`,
          { engagement: id, seq: at_ + 2, at, actor: to.person, event } as never,
          hash,
        )
        hash = row.hash
        await db.insertInto('event').values(row).execute()
      }
    }
  })
  return times
}
