import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import type { EngagementView } from '@fairlead/contract'
import { Kysely } from 'kysely'
import { aRelease } from '../../test/a-release.ts'
import { anEngagement, anEngine, aServer, assign, move, problemOf } from '../../test/a-server.ts'
import { NodeSqliteDialect } from '../database/node-sqlite-dialect.ts'
import type { Tables } from '../database/tables.ts'
import { ReleaseStore } from '../releases/store.ts'
import { verifyLog } from '../verify/verify-log.ts'
import { CommandHandler } from './handle-command.ts'

test('[S30] of fifty commands at once on different tasks all succeed, and none writes into another', async (t) => {
  const server = await aServer(t, { release: aRelease(50) })
  const { id } = await anEngagement(server)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => server.ask(id, move(`x${index}`, 'in-progress'))),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    Array.from({ length: 50 }, () => 200),
  )
  const views = (await Promise.all(answers.map((answer) => answer.json()))) as EngagementView[]
  assert.deepEqual(
    views.map(({ revision }) => revision).sort((a, b) => a - b),
    Array.from({ length: 50 }, (_, index) => index + 2),
  )
  const events = await server.database.reader.selectFrom('event').select('seq').orderBy('seq').execute()
  assert.deepEqual(
    events.map(({ seq }) => seq),
    Array.from({ length: 51 }, (_, index) => index + 1),
  )
  assert.deepEqual(await verifyLog(server.database.reader), [])
})

test('[S31] of fifty commands at once on one task that saw the same revision exactly one wins', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => server.ask(id, move('100', index % 2 === 0 ? 'in-progress' : 'warning'))),
  )
  const refused = answers.filter(({ status }) => status !== 200)
  assert.equal(refused.length, 49)
  const codes = await Promise.all(refused.map(async (answer) => (await problemOf(answer)).code))
  assert.deepEqual(new Set(codes), new Set(['stale-revision']))
})

test('[S30][S31] of many bulks and takings back at once each is done as a whole or not at all', async (t) => {
  const server = await aServer(t, { release: aRelease(40) })
  const { id } = await anEngagement(server)
  const bulk = (from: number, to: 'in-progress' | 'warning', revision = 0) => {
    const commands = Array.from({ length: 10 }, (_, index) => move(`x${from + index}`, to, revision))
    return { type: 'ChangeTasks', commands } as const
  }
  // Each task is in two of them, so that half of them at most can win; who takes back the first comes in between.
  const asked = await Promise.all([
    ...[0, 10, 20, 30].map((from) => server.ask(id, bulk(from, 'in-progress'))),
    ...[5, 15, 25].map((from) => server.ask(id, bulk(from, 'warning'))),
    server.ask(id, { type: 'Undo', seq: 2 }),
    server.ask(id, { type: 'Undo', seq: 2 }),
    server.ask(id, bulk(0, 'warning', 2)),
  ])
  assert.deepEqual(
    asked.map(({ status }) => status),
    [200, 200, 200, 200, 409, 409, 409, 200, 409, 409],
  )
  const problems = await Promise.all(asked.filter(({ status }) => status === 409).map(problemOf))
  assert.deepEqual(
    problems.map(({ code, rejection }) => [code, rejection?.by]),
    [...Array(3).fill(['bulk-refused', undefined]), ['changed-since', 6], ['bulk-refused', undefined]],
  )
  const { tasks, revision } = await server.look(id)
  assert.equal(revision, 6)
  const states = tasks.filter(({ key }) => key.startsWith('x')).map(({ state }) => state)
  assert.deepEqual(states, [...Array(10).fill('not-started'), ...Array(30).fill('in-progress')])
  assert.deepEqual(await verifyLog(server.database.reader), [])
})

/** Lets something happen after a stream was loaded and before its command is decided, as another process might. */
class InterruptedReleases extends ReleaseStore {
  interrupt: (() => Promise<unknown>) | null = null

  override async require(id: string) {
    const interrupt = this.interrupt
    this.interrupt = null
    await interrupt?.()
    return super.require(id)
  }
}

async function twoProcesses(t: TestContext) {
  const server = await aServer(t)
  const connection = new DatabaseSync(join(server.folder, 'fairlead.db'))
  t.after(() => connection.close())
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(connection) })
  const other = await anEngine({ writer: db, reader: db, scrub: () => {}, close: async () => {} })
  const releases = new InterruptedReleases(server.database)
  const commands = new CommandHandler({ ...server, releases, people: server.persons })
  const { id } = await anEngagement(server)
  const request = (task: string, assignee: string) => {
    return { engagement: id, command: assign(task, assignee), actor: 'ben', at: '2026-03-01T09:00:00.000Z' }
  }
  return { server, other, releases, commands, request }
}

test('[S32] when another process writes in between, the sequence number is the lock and the command is decided again', async (t) => {
  const { server, other, releases, commands, request } = await twoProcesses(t)
  releases.interrupt = () => other.commands.handle(request('101', 'zoe'))
  const handled = await commands.handle(request('100', 'ben'))
  assert.ok(handled.ok)
  assert.equal(handled.stream.engagement.revision, 3)
  assert.equal(handled.stream.engagement.tasks.get('101')?.assignee, 'zoe')
  assert.equal(handled.stream.engagement.tasks.get('100')?.assignee, 'ben')
  assert.deepEqual(await verifyLog(server.database.reader), [])
  const list = await server.database.reader.selectFrom('engagement').select('revision').execute()
  assert.equal(list[0]?.revision, 3)
})

test('[S32] when another process changes the same task in between, the command is stale', async (t) => {
  const { server, other, releases, commands, request } = await twoProcesses(t)
  releases.interrupt = () => other.commands.handle(request('100', 'zoe'))
  const handled = await commands.handle(request('100', 'ben'))
  assert.deepEqual(!handled.ok && handled.rejection, { code: 'stale-revision', expected: 0, found: 2 })
  assert.deepEqual(await verifyLog(server.database.reader), [])
})

test('[S33] a fault in the middle of a write leaves nothing of it behind', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const sabotage = new DatabaseSync(join(server.folder, 'fairlead.db'))
  t.after(() => sabotage.close())
  sabotage.exec("CREATE TRIGGER fail BEFORE UPDATE ON engagement BEGIN SELECT RAISE(ABORT, 'disk on fire'); END")
  const failed = await server.ask(id, assign('100', 'ben'))
  assert.equal(failed.status, 500)
  const problem = await problemOf(failed)
  assert.equal(problem.code, 'internal')
  assert.doesNotMatch(JSON.stringify(problem), /fire|\.ts|stack/)
  assert.equal(server.faults.length, 1)
  const fault = JSON.parse(server.faults[0] ?? '')
  assert.equal(fault.requestId, problem.requestId)
  assert.match(fault.error, /disk on fire/)

  sabotage.exec('DROP TRIGGER fail')
  assert.equal((await server.look(id)).revision, 1)
  assert.equal((await server.ask(id, assign('100', 'ben'))).status, 200)
})
