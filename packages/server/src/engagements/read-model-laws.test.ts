import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyHistory } from '../../../engagement/src/laws/any-history.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { aServer, type TestServer } from '../../test/a-server.ts'
import { historyTeam, relive } from '../../test/relive.ts'
import { rebuildReadModels } from './rebuild-read-models.ts'

const seed = 20261121
const day = 86_400_000

/** The rows of an engagement in every read model. */
async function rowsOf({ database }: TestServer, engagement: string) {
  return {
    engagement: await database.writer
      .selectFrom('engagement')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .execute(),
    work: await database.writer
      .selectFrom('work')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .orderBy('task_key')
      .execute(),
    session: await database.writer
      .selectFrom('session')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .orderBy('task_key')
      .orderBy('number')
      .execute(),
    time: await database.writer
      .selectFrom('time_entry')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .orderBy('entry_id')
      .execute(),
    attendance: await database.writer
      .selectFrom('attendance')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .orderBy('name')
      .orderBy('task_key')
      .orderBy('number')
      .execute(),
    finding: await database.writer
      .selectFrom('finding')
      .selectAll()
      .where('engagement_id', '=', engagement)
      .orderBy('code')
      .orderBy('subject')
      .execute(),
  }
}

function rebuild(server: TestServer): Promise<void> {
  return rebuildReadModels(server.database, { releases: server.releases, now: server.clock.now.toISOString() })
}

test(`[S20] whatever has happened, rebuilt read models are those that were written with it (seed ${seed})`, async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
  const seen = { ranOut: 0, work: 0, sessions: 0, time: 0 }
  const property = fc.asyncProperty(anyHistory, fc.integer({ min: 1, max: 9 }), async (history, days) => {
    let last = ''
    const engagement = await relive(server, history, async ({ seq, at }) => {
      if (seq !== null) last = at
    })
    server.clock.now = new Date(last)
    const written = await rowsOf(server, engagement)
    await rebuild(server)
    assert.deepEqual(await rowsOf(server, engagement), written)

    // Days pass without an event: what has run out is written anew before anyone reads.
    server.clock.now = new Date(Date.parse(last) + days * day)
    await server.refresh(server.clock.now.toISOString())
    const refreshed = await rowsOf(server, engagement)
    await rebuild(server)
    assert.deepEqual(await rowsOf(server, engagement), refreshed)
    seen.ranOut += refreshed.engagement[0]?.valid_until === written.engagement[0]?.valid_until ? 0 : 1
    seen.work += written.work.length
    seen.sessions += written.session.length
    seen.time += written.time.length
  })
  await fc.assert(property, { seed, numRuns: 40 })
  assert.ok(seen.ranOut > 1 && seen.work > 100 && seen.sessions > 5 && seen.time > 0, JSON.stringify(seen))
})
