import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLog } from '../../test/a-log.ts'
import { rowHash } from '../engagements/event-row.ts'
import { exportLog } from './export-log.ts'

test('[S156] an export has every event in its order, a line each, with exactly what its hash covers and its hashes', async (t) => {
  const log = await aLog(t, ['Acme', '客户\u2028 "\\ 😀'])
  const lines: string[] = []
  const count = await exportLog(log.folder, { engagement: null, write: (line) => lines.push(line) })
  assert.equal(count, 8)
  const rows = await log.database.reader
    .selectFrom('event')
    .selectAll()
    .orderBy('engagement_id')
    .orderBy('seq')
    .execute()
  const read = lines.map((line) => JSON.parse(line))
  assert.deepEqual(
    read,
    rows.map(({ position, ...row }) => ({ ...row })),
  )
  for (const row of read) assert.equal(rowHash(row), row.hash)
  for (const line of lines) assert.equal(line.indexOf('\n'), line.length - 1)
})

test('[S156] the events of one engagement can be exported alone; of one that is not there, none', async (t) => {
  const log = await aLog(t)
  const [engagement = ''] = log.engagements
  const lines: string[] = []
  assert.equal(await exportLog(log.folder, { engagement, write: (line) => lines.push(line) }), 4)
  assert.ok(lines.every((line) => JSON.parse(line).engagement_id === engagement))
  assert.equal(await exportLog(log.folder, { engagement: 'nobody', write: (line) => lines.push(line) }), 0)
  assert.equal(lines.length, 4)
})
