import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagement, aServer, move } from '../../test/a-server.ts'
import { rebuildReadModels } from './rebuild-read-models.ts'

test('[S20] read models rebuilt from the log equal those that were written with it', async (t) => {
  const server = await aServer(t)
  for (let index = 0; index < 5; index += 1) {
    const { id } = await anEngagement(server, { customer: `Customer ${index}`, facts: { seats: index * 10_000 } })
    server.clock.now = new Date(server.clock.now.getTime() + 60_000)
    await server.have(id, move('100', index % 2 === 0 ? 'complete' : 'blocked-other'))
  }
  const rows = () => server.database.writer.selectFrom('engagement').selectAll().orderBy('engagement_id').execute()
  const written = await rows()
  assert.equal(written.length, 5)

  await rebuildReadModels(server.database, { releases: server.releases, now: server.clock.now.toISOString() })
  assert.deepEqual(await rows(), written)

  await server.database.writer.updateTable('engagement').set({ customer: 'Wrong', counts: '{}' }).execute()
  await server.database.writer
    .deleteFrom('engagement')
    .where('engagement_id', '=', written[0]?.engagement_id ?? '')
    .execute()
  assert.notDeepEqual(await rows(), written)
  await rebuildReadModels(server.database, { releases: server.releases, now: server.clock.now.toISOString() })
  assert.deepEqual(await rows(), written)
})
