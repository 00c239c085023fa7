import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryPage } from '@fairlead/contract'
import { anEngagement, aServer, assign, problemOf } from '../../test/a-server.ts'

test('[S10] the history is paged from the newest to the first', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const [revision, assignee] of [
    [0, 'ben'],
    [2, 'zoe'],
    [3, null],
    [4, 'ben'],
  ] as const) {
    await server.have(id, assign('100', assignee, revision))
  }
  const page = (query: string) => server.get<HistoryPage>(`/api/engagements/${id}/history${query}`, { actor: null })
  const seen: number[] = []
  for (let query = '?limit=2'; ; ) {
    const { entries, next } = await page(query)
    seen.push(...entries.map(({ seq }) => seq))
    if (next === null) break
    query = `?limit=2&before=${next}`
  }
  assert.deepEqual(seen, [5, 4, 3, 2, 1])
  assert.equal((await page('?limit=5')).next, null)
  assert.deepEqual((await page('')).entries[0], {
    engagement: id,
    seq: 5,
    at: '2026-03-01T08:00:00.000Z',
    actor: 'zoe',
    event: { type: 'TaskAssigned', task: '100', from: null, to: 'ben' },
  })
  for (const query of ['before=x', 'before=0', 'limit=0', 'limit=201']) {
    const response = await server.call('GET', `/api/engagements/${id}/history?${query}`)
    assert.deepEqual((await problemOf(response)).errors?.[0]?.pointer, `/query/${query.split('=')[0]}`)
  }
})
