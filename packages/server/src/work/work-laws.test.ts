import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EngagementView, stateSet, type TaskView, type WorkItemView } from '@fairlead/contract'
import fc from 'fast-check'
import { anyHistory } from '../../../engagement/src/laws/any-history.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { anEngagement, aServer, assign, move, problemOf, type TestServer } from '../../test/a-server.ts'
import { historyTeam, relive } from '../../test/relive.ts'

const seed = 20261203

type Work = { readonly items: readonly WorkItemView[]; readonly isCut: boolean }

const workOf = (server: TestServer, person: string) => server.get<Work>(`/api/work?person=${person}`, { actor: null })

/** What a reader of the whole engagement finds that is still to do for somebody, and in which group. */
function naiveWork(view: EngagementView, person: string, rolesOf: (task: TaskView) => readonly string[]) {
  const stages = new Map(view.processes.map(({ process, stage }) => [process, stage]))
  const placesOf = new Map<string, readonly string[]>([['101', ['workshop', 'handover']]])
  return view.tasks.flatMap((task) => {
    const set = stateSet(task.state)
    if (task.verdict === 'does-not' || set === 'done' || set === 'set-aside') return []
    const places = placesOf.get(task.task) ?? [task.process]
    const shown = places.map((place) => stages.get(place)).filter((stage) => stage !== 'idle')
    if (!task.mandatory && shown.every((stage) => stage === 'ended')) return []
    const isToApprove = task.waiver?.approvedAt === null && task.waiver.approver === person
    const isReady = task.gate?.state === 'ready'
    const isTheirs = task.responsible?.person === person
    const isFree = isReady && task.responsible === null && (person !== 'dan' || rolesOf(task)[0] === 'architect')
    return isToApprove || isTheirs || isFree
      ? [`${groupOf(task, { isToApprove, isReady }, view.today)} ${task.key}`]
      : []
  })
}

function groupOf(
  { state, dates: { due } }: TaskView,
  { isToApprove, isReady }: { readonly isToApprove: boolean; readonly isReady: boolean },
  today: string,
): string {
  if (isToApprove) return 'approve'
  if (isReady) return 'gate'
  const set = stateSet(state)
  if (set === 'blocked' || set === 'waiting') return set
  if (due === null) return 'undated'
  const days = (Date.parse(due) - Date.parse(today)) / 86_400_000
  return days < 0 ? 'overdue' : days === 0 ? 'today' : days <= 6 ? 'week' : 'later'
}

/** Gives the work of most roles to somebody: else nearly all of it would be nobody's. */
async function staff(server: TestServer, engagement: string): Promise<void> {
  const { team } = await server.look(engagement)
  for (const [role, person] of [
    ['engineer', 'bo'],
    ['architect', 'dan'],
  ] as const) {
    const slot = { type: 'AssignRole', role, service: null, people: [person], primary: null } as const
    await server.ask(engagement, { ...slot, expectedRevision: team.revisions[role] ?? 0 }, { actor: 'ana' })
  }
}

test(`[S188] the work of somebody is what a reader of all engagements finds to be theirs, each in its group (seed ${seed})`, async (t) => {
  const release = aDatedRelease()
  const roles = new Map(
    release.processes.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks.map((task) => [task.id, task.roles]))),
  )
  const seen = new Map<string, number>()
  const someHistories = fc.array(anyHistory, { minLength: 1, maxLength: 2 })
  const property = fc.asyncProperty(someHistories, fc.integer({ min: 0, max: 20 }), async (histories, days) => {
    const server = await aServer(t, { release, team: historyTeam })
    const engagements: string[] = []
    for (const history of histories) engagements.push(await relive(server, history))
    for (const id of engagements) await staff(server, id)
    server.clock.now = new Date(Date.UTC(2026, 10, 24 + days, 10))
    for (const person of ['ana', 'bo', 'dan']) {
      const { items, isCut } = await workOf(server, person)
      assert.equal(isCut, false)
      const views = await Promise.all(engagements.map((id) => server.look(id)))
      const expected = views.flatMap((view) =>
        naiveWork(view, person, ({ task, added }) => (added === null ? (roles.get(task) ?? []) : [added.role ?? ''])),
      )
      assert.deepEqual(items.map(({ group, key }) => `${group} ${key}`).sort(), expected.sort())
      for (const item of items) {
        seen.set(item.group, (seen.get(item.group) ?? 0) + 1)
        const view = views.find(({ id }) => id === item.engagement)
        const task = view?.tasks.find(({ key }) => key === item.key)
        assert.ok(view && task)
        const { gate, dates, revision, state, responsible, mandatory } = task
        assert.deepEqual(
          [item.gate, item.due, item.revision, item.state, item.responsible, item.mandatory, item.customer],
          [gate?.state ?? null, dates.due, revision, state, responsible, mandatory, view.customer],
        )
      }
    }
  })
  await fc.assert(property, { seed, numRuns: 10 })
  assert.ok(seen.size >= 7, JSON.stringify([...seen]))
})

test('[S188] the work is that of who asks, or of anybody who is named; customers have none', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, assign('100', 'ben'))
  await server.have(id, {
    type: 'AddTask',
    name: 'Frage',
    mandatory: true,
    process: 'workshop',
    step: 'exit',
    role: null,
    service: null,
  })
  await server.have(id, assign('+1', 'ben', 3))
  const keys = async (path: string, actor: string | null) =>
    (await server.get<Work>(`/api/work${path}`, { actor })).items.map(({ key }) => key)
  assert.deepEqual(await keys('', 'ben'), ['+1', '100'])
  assert.deepEqual(await keys('?person=ben', 'carla'), ['+1', '100'])
  assert.deepEqual(await keys('?person=ben', null), ['+1', '100'])
  assert.deepEqual(await keys('', 'zoe'), [])
  assert.deepEqual(await keys('', 'carla'), [])
  const { items } = await workOf(server, 'ben')
  assert.deepEqual(
    items.map(({ name }) => name),
    [{ und: 'Frage' }, { en: 'Task 100', 'zh-CN': '任务 100' }],
  )
  for (const [path, actor, status, code] of [
    ['', null, 400, 'actor-required'],
    ['?person=who', 'zoe', 404, 'not-found'],
    [`?person=${'x'.repeat(201)}`, 'zoe', 422, 'invalid-request'],
  ] as const) {
    const response = await server.call('GET', `/api/work${path}`, { actor })
    assert.equal(response.status, status)
    assert.equal((await problemOf(response)).code, code)
  }
})

test('[S188] a gate that is ready and nobody has is shown to who could open it, a waiver to who is to approve it', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const waive = { type: 'WaiveTask', reason: 'Later', approver: 'zoe', until: null, task: '100' } as const
  await server.have(id, { ...waive, expectedRevision: 0 }, { actor: 'ben' })
  const groups = async (person: string) => (await workOf(server, person)).items.map(({ group, key }) => [group, key])
  assert.deepEqual(await groups('zoe'), [['approve', '100']])
  assert.deepEqual(await groups('ben'), [])
  await server.have(id, { type: 'ApproveWaiver', task: '100', expectedRevision: 2 })
  await server.have(id, move('102', 'complete'))
  assert.deepEqual(await groups('zoe'), [['gate', '900']])
  assert.deepEqual(await groups('ben'), [['gate', '900']])
  await server.have(id, assign('900', 'ben'))
  assert.deepEqual(await groups('zoe'), [])
  assert.deepEqual(await groups('ben'), [['gate', '900']])
})
