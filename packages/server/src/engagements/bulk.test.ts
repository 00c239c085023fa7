import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, HistoryPage, TaskCommandInput } from '@fairlead/contract'
import { aRelease } from '../../test/a-release.ts'
import { anEngagement, aServer, assign, move, problemOf } from '../../test/a-server.ts'
import { largestBody } from '../security/body-limit.ts'
import { verifyLog } from '../verify/verify-log.ts'

const extra = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`)
const all = (commands: readonly TaskCommandInput[]) => ({ type: 'ChangeTasks', commands }) as const
const stateOf = (view: EngagementView, key: string) => view.tasks.find((task) => task.key === key)?.state

test('[S192] a thousand changes at once are one event, one entry of the history and one change of the stream', async (t) => {
  const server = await aServer(t, { release: aRelease(1000) })
  const { id } = await anEngagement(server)
  const commits = server.changes.commits
  const view = await server.have(id, all(extra(1000).map((task) => move(task, 'in-progress'))))
  assert.equal(view.revision, 2)
  assert.equal(server.changes.commits, commits + 1)
  for (const task of ['x0', 'x500', 'x999']) assert.equal(stateOf(view, task), 'in-progress')
  assert.deepEqual(await server.look(id), view)
  const { entries } = await server.get<HistoryPage>(`/api/engagements/${id}/history`)
  assert.equal(entries.length, 2)
  assert.ok(entries[0]?.event.type === 'BulkApplied')
  assert.equal(entries[0].event.events.length, 1000)
  assert.deepEqual(await verifyLog(server.database.reader), [])

  const back = await server.have(id, { type: 'Undo', seq: 2 })
  assert.ok(extra(1000).every((task) => stateOf(back, task) === 'not-started'))
  const again = await server.have(id, { type: 'Undo', seq: 3 })
  assert.ok(extra(1000).every((task) => stateOf(again, task) === 'in-progress'))
})

test('[S192] later changes of a bulk see what earlier ones did', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const view = await server.have(id, all(['100', '102', '900'].map((task) => move(task, 'complete'))))
  assert.equal(view.tasks.find(({ key }) => key === '900')?.gate?.state, 'open')
})

test('[S192][S5] of a bulk with one change that is refused none happens, and a stale one gets its task as it is now', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const before = await server.have(id, assign('102', 'ben'))
  const response = await server.ask(id, all([move('100', 'complete'), move('101', 'warning'), move('102', 'warning')]))
  assert.equal(response.status, 409)
  const problem = await problemOf(response)
  assert.equal(problem.code, 'bulk-refused')
  const rejection = { code: 'stale-revision', expected: 0, found: 2 }
  assert.deepEqual(problem.rejection, { code: 'bulk-refused', at: 2, task: '102', rejection })
  assert.deepEqual(
    problem.current,
    before.tasks.find(({ key }) => key === '102'),
  )
  assert.match(problem.detail, /^Change 3, of the task 102, is refused, so none was made: The record is at revision 2/)
  assert.deepEqual(await server.look(id), before)
})

test('[S194] ten thousand changes with their reasons fit into one request, more do not', async (t) => {
  const server = await aServer(t, { release: aRelease(10_000) })
  const { id } = await anEngagement(server)
  const reason = '客户已在其他项目中完成此项工作，经双方项目经理书面确认后搁置。'.repeat(5)
  const commands = extra(10_000).map((task) => ({ ...move(task, 'not-required'), reason }))
  const size = Buffer.byteLength(JSON.stringify(all(commands)))
  assert.ok(size > 5_000_000 && size < largestBody.command, String(size))
  const view = await server.have(id, all(commands))
  assert.equal(view.revision, 2)
  assert.equal(view.counts['set-aside'], 10_000)
  assert.equal(view.tasks.find(({ key }) => key === 'x9999')?.reason, reason)

  const more = await server.ask(
    id,
    all([...extra(10_000).map((task) => move(task, 'complete', 2)), move('100', 'warning')]),
  )
  assert.equal(more.status, 422)
  assert.deepEqual((await problemOf(more)).errors?.[0]?.pointer, '/commands')
})

test('[S194][S53] a command of more than eight megabytes is refused, whether it says its length or not', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const path = `/api/engagements/${id}/commands`
  const body = JSON.stringify({ ...move('100', 'cancelled'), reason: 'x'.repeat(8 * 1024 * 1024) })
  for (const headers of [{}, { 'content-length': String(body.length) }]) {
    const response = await server.call('POST', path, { body, headers: { ...headers } })
    assert.equal(response.status, 413)
    const { code, detail } = await problemOf(response)
    assert.deepEqual([code, detail], ['body-too-large', 'The request is larger than 8388608 bytes.'])
  }
  const preview = await server.call('POST', `/api/engagements/${id}/preview`, { body: body.slice(0, 2 * 1024 * 1024) })
  assert.equal(preview.status, 413)
})
