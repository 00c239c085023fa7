import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkItemView } from '@fairlead/contract'
import type { Insertable } from 'kysely'
import { anEngagement, aServer, assign, type TestServer } from '../../test/a-server.ts'
import type { WorkTable } from '../database/tables.ts'

const mostItems = 2000
type Work = { readonly items: readonly WorkItemView[]; readonly isCut: boolean }

/** What Ben has to do, of an engagement whose work is one task of his, and rows like its own with something else. */
async function workWith(server: TestServer, others: readonly Partial<Insertable<WorkTable>>[]): Promise<Work> {
  const { writer } = server.database
  const engagement = await anEngagement(server)
  const [first] = engagement.tasks.filter(({ verdict }) => verdict === 'applies')
  assert.ok(first)
  await server.have(engagement.id, assign(first.key, 'ben'))
  const row = await writer.selectFrom('work').selectAll().where('person', '=', 'ben').executeTakeFirstOrThrow()
  await writer.deleteFrom('work').execute()
  const rows = others.map((other, at) => ({ ...row, task_key: String(at), due: null, gate: null, ...other }))
  for (let at = 0; at < rows.length; at += 500) {
    await writer
      .insertInto('work')
      .values(rows.slice(at, at + 500))
      .execute()
  }
  return server.get<Work>('/api/work', { actor: 'ben' })
}

test('[S195] work comes by group and then by day, none last, whether or not its process has begun', async (t) => {
  const server = await aServer(t)
  const { items, isCut } = await workWith(server, [
    { stage: 'open' },
    { stage: 'open', due: '2026-03-20' },
    { stage: 'ahead', due: '2026-03-19' },
    { stage: 'open', due: '2026-02-01' },
    { stage: 'ahead', due: '2026-01-01' },
    { stage: 'open', state: 'blocked-other', due: '2026-01-01' },
    { stage: 'open', due: '2026-03-01' },
  ])
  assert.equal(isCut, false)
  assert.deepEqual(
    items.map(({ group, due, today }) => [group, due, today]),
    [
      ['overdue', '2026-01-01', '2026-03-01'],
      ['overdue', '2026-02-01', '2026-03-01'],
      ['today', '2026-03-01', '2026-03-01'],
      ['later', '2026-03-19', '2026-03-01'],
      ['later', '2026-03-20', '2026-03-01'],
      ['undated', null, '2026-03-01'],
      ['blocked', '2026-01-01', '2026-03-01'],
    ],
  )
})

test('[S195] where there is more than is shown, what cannot be done yet is left out first', async (t) => {
  const server = await aServer(t)
  const ahead = Array.from({ length: mostItems }, () => ({ stage: 'ahead', due: '2026-01-01' }))
  const { items, isCut } = await workWith(server, [
    ...ahead,
    { stage: 'open', due: '2026-12-01' },
    { stage: 'ahead', state: 'in-progress', due: '2026-12-02' },
    { stage: 'ahead', due: '2026-12-03', approver: 'ben' },
  ])
  assert.equal(isCut, true)
  assert.equal(items.length, mostItems)
  const last = items.filter(({ due }) => due !== '2026-01-01')
  assert.deepEqual(last.map(({ due }) => due).sort(), ['2026-12-01', '2026-12-02', '2026-12-03'])
})
