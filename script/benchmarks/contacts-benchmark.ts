import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { Command } from '../../packages/engagement/src/command/command.ts'
import { openDatabase } from '../../packages/server/src/database/open-database.ts'
import { uuidV7Source } from '../../packages/server/src/database/uuid-v7.ts'
import { demoPeople } from '../../packages/server/src/demo/people.ts'
import { buildEngine, type Engine } from '../../packages/server/src/engagements/engine.ts'
import { replayLog } from '../../packages/server/src/engagements/replay-log.ts'
import { plannedRelease } from './planned-release.ts'
import { milliseconds } from './table-columns.ts'

const contacts = 5000
const at = '2026-01-01T00:00:00.000Z'
const [person] = demoPeople
const engagement = 'many-contacts'

/** What it takes to import contacts, to read a log with their values apart, and to erase one, against one plain command. */
export async function contactsBenchmark(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const database = openDatabase(folder)
  try {
    const ids = uuidV7Source()
    const engine = buildEngine({ database, people: demoPeople, ids, suppressionKey: new Uint8Array(32) })
    const release = await engine.releases.put(plannedRelease(200), at)
    const service = release.index.release.services.find(({ always }) => !always)?.id ?? ''
    const scope = [{ service, seats: null, start: null, goLive: null }]
    const begun = { customer: 'Bench', startDate: '2026-01-01', scope, facts: {}, sources: {} }
    await ask(engine, { type: 'CreateEngagement', id: engagement, release: release.id, ...begun })
    const imported = await ask(engine, {
      type: 'ImportContacts',
      rows: Array.from({ length: contacts }, (_, n) => aRow(n)),
    })
    const plain = await ask(engine, { type: 'ImportContacts', rows: [{ ...aRow(1), title: 'CIO' }] })
    const start = performance.now()
    for await (const _ of replayLog(database.reader));
    const replayed = performance.now() - start
    const erased = await ask(engine, { type: 'ErasePerson', contact: 'contact-7', emails: [], names: [], texts: [] })
    const rows = [
      ['change one contact', plain],
      [`import ${contacts}`, imported],
      [`read the log with ${contacts} values apart`, replayed],
      ['erase one, and write the database anew', erased],
    ] as const
    console.log(
      formatTable([
        { title: `${contacts} contacts`, cells: rows.map(([name]) => name) },
        { title: 'time', cells: rows.map(([, time]) => milliseconds(time)) },
        { title: 'of one change', cells: rows.map(([, time]) => (time / plain).toFixed(1)) },
      ]),
    )
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How long a command takes from being asked to being durable, in milliseconds. */
async function ask({ commands }: Engine, command: Command): Promise<number> {
  const start = performance.now()
  const handled = await commands.handle({ engagement, command, actor: person?.id ?? '', at })
  if (!handled.ok) throw new Error(JSON.stringify(handled.rejection))
  return performance.now() - start
}

function aRow(n: number) {
  return { externalId: `x${n}`, party: 'customer', name: `Person ${n}`, email: `p${n}@example.org` } as const
}
