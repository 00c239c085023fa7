import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { Command } from '../../packages/engagement/src/command/command.ts'
import { plainService } from '../../packages/engagement/src/command/read-event.ts'
import { findings } from '../../packages/engagement/src/hygiene/findings.ts'
import { standingOf } from '../../packages/engagement/src/standing/standing.ts'
import { openDatabase } from '../../packages/server/src/database/open-database.ts'
import { uuidV7Source } from '../../packages/server/src/database/uuid-v7.ts'
import { demoPeople } from '../../packages/server/src/demo/people.ts'
import { buildEngine, type Engine } from '../../packages/server/src/engagements/engine.ts'
import { readFindings } from '../../packages/server/src/hygiene/queue.ts'
import type { StoredRelease } from '../../packages/server/src/releases/store.ts'
import { bundledRelease } from '../../packages/server/test/bundled-playbook.ts'
import { medianOf } from './median-of.ts'
import { milliseconds } from './table-columns.ts'

const count = 1000
const rounds = 15
const begun = '2026-09-01T08:00:00.000Z'
const now = '2026-10-01T08:00:00.000Z'
const person = { id: 'astrid-lindqvist', roles: 'any', rights: ['decide-requests'], access: 'all' } as const

/** The hygiene queue of a thousand engagements of the bundled playbook, a month after they began, against finding it anew. */
export async function hygieneBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const database = openDatabase(folder)
  try {
    const engine = buildEngine({
      database,
      people: demoPeople,
      ids: uuidV7Source(),
      suppressionKey: new Uint8Array(32),
    })
    const { id: release, index } = await engine.releases.put(bundledRelease(), begun)
    const ids = await begin(engine, { id: release, index })
    const looking = { db: database.reader, releases: engine.releases, person, now }
    const ask = (whose: 'mine' | 'team' | 'all', limit: number) => () =>
      readFindings(looking, { whose, by: 'kind', limit })
    const questions: Readonly<Record<string, () => Promise<unknown>>> = {
      'all, the first 100': ask('all', 100),
      'all, the first 100 by engagement': () => readFindings(looking, { whose: 'all', by: 'engagement', limit: 100 }),
      'all, counts alone': ask('all', 0),
      'of my engagements, the first 100': ask('team', 100),
      'mine, the first 100': ask('mine', 100),
    }
    const { total } = await readFindings(looking, { whose: 'all', by: 'kind', limit: 0 })
    const rows = await database.reader
      .selectFrom('finding')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirst()
    const anew = await medianOf(3, async () => {
      for (const id of ids) {
        const stream = await engine.store.loadUpTo(id, Number.MAX_SAFE_INTEGER)
        if (stream !== null) findings(standingOf(index, stream.engagement, { now }), now)
      }
    })
    const spent: number[] = []
    for (const question of Object.values(questions)) spent.push(await medianOf(rounds, question))
    console.log(`${count} engagements, ${rows?.n} rows, of which ${total} hold\n`)
    console.log(
      formatTable([
        { title: 'the queue', cells: [...Object.keys(questions), 'found anew, without the read model'] },
        { title: 'median', cells: [...spent, anew].map((time) => milliseconds(time)) },
        { title: 'of finding it anew', cells: [...spent, anew].map((time) => `${((100 * time) / anew).toFixed(2)} %`) },
      ]),
    )
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Begins them all, each with other services and seats; every second has a manager. */
async function begin(
  engine: Engine,
  { id: release, index }: Pick<StoredRelease, 'id' | 'index'>,
): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => engine.ids())
  for (const [at, id] of ids.entries()) {
    const given = {
      ...{ customer: `Customer ${at}`, startDate: '2026-09-01', facts: { seats: 100 * (at % 300) }, sources: {} },
      scope: index.release.services.slice(at % 5, 3 + (at % 5)).map((service) => plainService(service.id)),
    }
    const ask = (command: Command) => engine.commands.handle({ engagement: id, command, actor: person.id, at: begun })
    await ask({ type: 'CreateEngagement', id, release, ...given })
    if (at % 2 > 0) continue
    const people = { people: [person.id], primary: person.id }
    await ask({ type: 'AssignRole', role: 'fasttrack-manager', service: null, ...people, expectedRevision: 0 })
  }
  return ids
}
