import assert from 'node:assert/strict'
import { test } from 'node:test'
import { processRecord, taskRecord } from '@fairlead/engagement'
import { aFolder } from '../../test/a-server.ts'
import { bundledRelease } from '../../test/bundled-playbook.ts'
import { openDatabase } from '../database/open-database.ts'
import { uuidV7Source } from '../database/uuid-v7.ts'
import { buildEngine } from '../engagements/engine.ts'
import { listEngagements } from '../engagements/list.ts'
import { verifyLog } from '../verify/verify-log.ts'
import { demoPeople } from './people.ts'
import { writeDemo } from './write-demo.ts'

test('[S120] the demo is three customers in different states, written once, through commands, in the past', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const engine = buildEngine({ database, people: demoPeople, ids: uuidV7Source() })
  const now = new Date('2026-11-22T12:00:00.000Z')
  const release = await engine.releases.put(bundledRelease(), now.toISOString())
  await writeDemo(engine, { release, now })
  await writeDemo(engine, { release, now })

  const { engagements } = await listEngagements(database.reader, { sort: 'changed', limit: 10, now: now.toISOString() })
  assert.equal(engagements.length, 3)
  const of = (customer: string) => engagements.find((engagement) => engagement.customer === customer)
  const [started, half, done] = [of('Nordwind Logistik'), of('Seguros Miraflores'), of('青禾科技')]
  assert.equal(started?.counts.open, started?.counts.total)
  assert.ok((half?.counts.blocked ?? 0) > 0 && (half?.counts['set-aside'] ?? 0) > 0 && (half?.counts.waiting ?? 0) > 0)
  const stream = await engine.store.load(done?.id ?? '')
  assert.ok(stream)
  assert.equal(processRecord(stream.engagement, 'conduct-services-workshop').completion?.outcome, 'enable-services')
  assert.equal(taskRecord(stream.engagement, '3981').state, 'complete')

  const events = await database.reader.selectFrom('event').select(['at', 'actor']).execute()
  assert.ok(events.every(({ at, actor }) => at < now.toISOString() && engine.persons.has(actor)))
  assert.deepEqual(new Set(demoPeople.map(({ kind }) => kind)).size, 5)
  assert.deepEqual(await verifyLog(database.reader), [])
})
