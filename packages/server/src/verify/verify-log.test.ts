import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLog } from '../../test/a-log.ts'
import { rowHash } from '../engagements/event-row.ts'
import { verifyLog } from './verify-log.ts'

test('[S21] the chain of hashes shows an event that was changed, taken out or put in', async (t) => {
  const server = await aLog(t, ['Acme'])
  const [id = ''] = server.engagements
  const { writer } = server.database
  assert.deepEqual(await verifyLog(writer), [])

  const whole = await writer.selectFrom('event').selectAll().orderBy('seq').execute()
  const restore = async () => {
    await writer.deleteFrom('event').execute()
    await writer.insertInto('event').values(whole).execute()
    assert.deepEqual(await verifyLog(writer), [])
  }
  const found = async () => (await verifyLog(writer)).map(({ engagement, seq, kind }) => [engagement, seq, kind])
  await writer.updateTable('event').set({ actor: 'carla' }).where('seq', '=', 2).execute()
  assert.deepEqual(await found(), [[id, 2, 'changed']])
  await restore()
  const hash = 'f'.repeat(64)
  await writer.updateTable('event').set({ hash }).where('seq', '=', 3).execute()
  assert.deepEqual(await found(), [[id, 3, 'changed']])
  await restore()
  await writer.deleteFrom('event').where('seq', '=', 3).execute()
  assert.deepEqual(await found(), [[id, 3, 'missing']])
  await restore()
  // Whoever changes an event and mends its hash and the link to it has still to mend every hash after it.
  const second = whole[1]
  assert.ok(second)
  const forged = rowHash({ ...second, actor: 'carla' })
  await writer.updateTable('event').set({ actor: 'carla', hash: forged }).where('seq', '=', 2).execute()
  assert.deepEqual(await found(), [[id, 2, 'changed']])
  await writer.updateTable('event').set({ previous_hash: forged }).where('seq', '=', 3).execute()
  assert.deepEqual(await found(), [[id, 3, 'changed']])
})
