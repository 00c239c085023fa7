import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import type { EngagementSummary, EngagementView, HistoryPage, WorkItemView } from '@fairlead/contract'
import { aRelease } from '../../test/a-release.ts'
import { aFolder, aScope, assign } from '../../test/a-server.ts'
import { anEarlierDatabase } from '../../test/an-earlier-database.ts'
import { serve } from '../main.ts'
import { verifyData } from '../verify/verify-data.ts'

test('[S191] the data of the version before is opened, reads as what it said, goes on and still verifies', async (t) => {
  const dataFolder = aFolder(t)
  const { engagement, release } = anEarlierDatabase(dataFolder)
  const logOf = () => {
    const database = new DatabaseSync(join(dataFolder, 'fairlead.db'), { readOnly: true })
    const rows = database.prepare('SELECT * FROM event ORDER BY position').all()
    database.close()
    return rows
  }
  const before = logOf()
  const server = await serve({
    port: 0,
    dataFolder,
    release: aRelease(),
    demo: false,
    portalFolder: join(dataFolder, 'no-portal'),
    log: (line) => assert.fail(line),
  })
  t.after(() => server.close())
  const headers = { 'fairlead-actor': 'tomas-okafor', 'content-type': 'application/json' }
  const get = async <T>(path: string) => (await (await fetch(`${server.url}/api${path}`, { headers })).json()) as T

  const { engagements } = await get<{ engagements: EngagementSummary[] }>('/engagements')
  const view = await get<EngagementView>(`/engagements/${engagement}`)
  assert.deepEqual(
    engagements.map(({ customer, counts, scope }) => [customer, counts, scope]),
    [['Acme', view.counts, view.scope]],
  )
  assert.equal(view.release, release)
  assert.deepEqual(view.scope, aScope('mail', 'files'))
  assert.deepEqual(view.facts, {
    seats: { value: 20_000, source: null, by: 'astrid-lindqvist', at: '2026-02-01T10:06:00.000Z' },
    regulated: { value: false, source: null, by: 'astrid-lindqvist', at: '2026-02-01T10:06:00.000Z' },
  })
  assert.deepEqual(
    view.tasks.filter(({ revision }) => revision > 0).map(({ key, state, assignee }) => [key, state, assignee]),
    [
      ['100', 'complete', null],
      ['101', 'not-required', null],
      ['102', 'not-started', 'tomas-okafor'],
    ],
  )
  const then = await get<EngagementView>(`/engagements/${engagement}?seq=1`)
  assert.deepEqual([then.facts.seats?.value, then.facts.seats?.at], [9, '2026-02-01T10:01:00.000Z'])
  const { entries } = await get<HistoryPage>(`/engagements/${engagement}/history`)
  assert.ok(entries.at(-1)?.event.type === 'EngagementCreated')
  const { items } = await get<{ items: WorkItemView[] }>('/work')
  assert.deepEqual(
    items.map(({ key }) => key),
    ['102'],
  )

  const body = JSON.stringify(assign('102', 'chen-yuhan', 4))
  const path = `${server.url}/api/engagements/${engagement}/commands`
  const changed = await fetch(path, { method: 'POST', headers, body })
  assert.equal(changed.status, 200)
  await server.close()
  assert.deepEqual(logOf().slice(0, -1), before)
  const { findings, events } = await verifyData(dataFolder, { checkpointText: null, now: new Date().toISOString() })
  assert.deepEqual([findings, events], [[], 7])
})
