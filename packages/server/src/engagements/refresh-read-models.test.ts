import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { EngagementSummary, WorkItemView } from '@fairlead/contract'
import { Kysely } from 'kysely'
import { anEngagement, anEngine, aServer, assign, move, type TestServer } from '../../test/a-server.ts'
import { NodeSqliteDialect } from '../database/node-sqlite-dialect.ts'
import type { Tables } from '../database/tables.ts'
import { ReleaseStore } from '../releases/store.ts'
import { ReadModels } from './read-models.ts'
import { rebuildReadModels } from './rebuild-read-models.ts'
import { refreshReadModels } from './refresh-read-models.ts'

const waiver = (until: string, expectedRevision = 0) =>
  ({ type: 'WaiveTask', task: '100', reason: 'Later', approver: 'zoe', until, expectedRevision }) as const

/** An engagement whose gate is ready through the second of March, by a waiver that ends then. */
async function waived(t: TestContext) {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, waiver('2026-03-02'))
  await server.have(id, move('102', 'complete'))
  await server.have(id, assign('900', 'ben'))
  return { server, id }
}

/** What the list, the work and the engagement itself say of its gate. */
async function said(server: TestServer, id: string) {
  const { engagements } = await server.get<{ engagements: EngagementSummary[] }>('/api/engagements?is=gate-ready')
  const { items } = await server.get<{ items: WorkItemView[] }>('/api/work?person=ben')
  const { tasks, counts } = await server.look(id)
  const gate = tasks.find(({ key }) => key === '900')?.gate
  return [engagements[0]?.gatesReady ?? 0, items[0]?.gate, gate?.state, counts.mandatoryLeft]
}

async function rows({ database }: Pick<TestServer, 'database'>) {
  const work = await database.writer.selectFrom('work').selectAll().orderBy('task_key').execute()
  return { engagement: await database.writer.selectFrom('engagement').selectAll().execute(), work }
}

const rebuild = (server: TestServer) =>
  rebuildReadModels(server.database, { releases: server.releases, now: server.clock.now.toISOString() })

test('[S189] a waiver that is over is over in the list, in the work and in the engagement, without an event', async (t) => {
  const { server, id } = await waived(t)
  const { revision } = await server.look(id)
  server.clock.now = new Date('2026-03-02T23:59:59.999Z')
  assert.deepEqual(await said(server, id), [1, 'ready', 'ready', 1])
  server.clock.now = new Date('2026-03-03T00:00:00.000Z')
  assert.deepEqual(await said(server, id), [0, 'shut', 'shut', 2])
  assert.equal((await server.look(id)).revision, revision)
  const written = await rows(server)
  await rebuild(server)
  assert.deepEqual(await rows(server), written)
})

test('[S189] the day is over when it is over where the team works', async (t) => {
  for (const [timeZone, last, first] of [
    ['Pacific/Kiritimati', '2026-03-02T09:59:59.999Z', '2026-03-02T10:00:00.000Z'],
    ['Pacific/Midway', '2026-03-03T10:59:59.999Z', '2026-03-03T11:00:00.000Z'],
  ] as const) {
    const { server, id } = await waived(t)
    const calendar = { timeZone, workingDays: [1], holidays: [] }
    await server.have(id, { type: 'SetCalendar', party: 'team', calendar, expectedRevision: 0 })
    server.clock.now = new Date(last)
    assert.deepEqual(await said(server, id), [1, 'ready', 'ready', 1])
    server.clock.now = new Date(first)
    assert.deepEqual(await said(server, id), [0, 'shut', 'shut', 2])
  }
})

test('[S189] what was shown while a waiver held is shown so when somebody looks back', async (t) => {
  const { server, id } = await waived(t)
  server.clock.now = new Date('2026-03-09T00:00:00.000Z')
  const gateAt = async (at: string) =>
    (await server.look(id, `?at=${at}`)).tasks.find(({ key }) => key === '900')?.gate?.state
  assert.equal(await gateAt('2026-03-02T12:00:00Z'), 'ready')
  assert.equal(await gateAt('2026-03-03T12:00:00Z'), 'shut')
})

/** Starts something when a release is asked for, and goes on when that is done, or cannot be before this is. */
class InterruptedReleases extends ReleaseStore {
  interrupt: (() => Promise<unknown>) | null = null

  override async require(id: string) {
    const interrupt = this.interrupt
    this.interrupt = null
    if (interrupt !== null) await Promise.race([interrupt(), setTimeout(200)])
    return super.require(id)
  }
}

test('[S190] a command that comes while rows are brought to a day is not overwritten', async (t) => {
  const { server, id } = await waived(t)
  server.clock.now = new Date('2026-03-03T08:00:00.000Z')
  const now = server.clock.now.toISOString()
  const releases = new InterruptedReleases(server.database)
  const asked = Promise.withResolvers<Response>()
  releases.interrupt = () => {
    asked.resolve(server.ask(id, move('101', 'warning')))
    return asked.promise
  }
  await refreshReadModels({ ...server, releases, models: new ReadModels() }, now)
  assert.equal((await asked.promise).status, 200)
  const written = await rows(server)
  assert.equal(written.engagement[0]?.revision, 5)
  assert.equal(written.work.find(({ task_key }) => task_key === '101')?.state, 'warning')
  await rebuild(server)
  assert.deepEqual(await rows(server), written)
})

test('[S190] rows that another process has brought to a later day are not taken for those that were written here', async (t) => {
  const { server, id } = await waived(t)
  const connect = () => {
    const connection = new DatabaseSync(join(server.folder, 'fairlead.db'))
    t.after(() => connection.close())
    return new Kysely<Tables>({ dialect: new NodeSqliteDialect(connection) })
  }
  const other = await anEngine({ writer: connect(), reader: connect(), scrub: () => {}, close: async () => {} })
  server.clock.now = new Date('2026-03-03T08:00:00.000Z')
  await other.refresh(server.clock.now.toISOString())
  assert.equal((await rows(server)).work.find(({ task_key }) => task_key === '900')?.gate, 'shut')
  // The gate is ready again, as it was when this process wrote last.
  await server.have(id, waiver('2026-03-20', 2))
  const written = await rows(server)
  assert.equal(written.work.find(({ task_key }) => task_key === '900')?.gate, 'ready')
  await rebuild(server)
  assert.deepEqual(await rows(server), written)
})
