import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView } from '@fairlead/contract'
import { aBeginning, anEngagement, aServer, move, problemOf, type TestServer } from '../../test/a-server.ts'
import { commandCases } from '../../test/command-cases.ts'

/** A request that changes something, of somebody who sees the engagement as it is. */
interface Write {
  readonly name: string
  readonly path: (engagement: string) => string
  readonly good: (seen: EngagementView) => unknown
  readonly bad: Readonly<Record<string, unknown>>
  readonly wrongAt: readonly string[]
  readonly actor?: string
  readonly before?: (server: TestServer, engagement: string) => Promise<EngagementView>
}

const create: Write = {
  name: 'create',
  path: () => '/api/engagements',
  good: () => aBeginning(),
  bad: aBeginning({ scope: 'mail' }),
  wrongAt: ['/scope'],
}

const writes: readonly Write[] = [
  create,
  ...Object.entries(commandCases).map(([name, command]) => {
    const path = (id: string) => `/api/engagements/${id}/commands`
    return { name, path, ...command }
  }),
]

/** What customers ask for themselves; see questionnaires/routes.test.ts. */
const customersMay: ReadonlySet<string> = new Set(['SaveAnswers', 'ReturnQuestionnaire', 'WriteNote', 'AmendNote'])

async function prepared(server: TestServer, { before }: Write): Promise<EngagementView> {
  const { id } = await anEngagement(server)
  await before?.(server, id)
  return server.look(id)
}

for (const write of writes) {
  const { name, path, good, bad, wrongAt, actor = 'zoe' } = write

  test(`[S1] ${name} answers with the engagement as it is afterwards, and it stays so`, async (t) => {
    const server = await aServer(t)
    const seen = await prepared(server, write)
    const response = await server.call('POST', path(seen.id), { actor, body: good(seen) })
    assert.equal(response.status, write === create ? 201 : 200, await response.clone().text())
    const view = (await response.json()) as EngagementView
    assert.deepEqual(await server.look(view.id, '', { actor }), view)
    assert.equal(view.revision, write === create ? 1 : seen.revision + 1)
  })

  test(`[S2] ${name} names the parts of the body that are wrong`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    const response = await server.call('POST', path(id), { body: bad })
    assert.equal(response.status, 422)
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    const problem = await problemOf(response)
    assert.equal(problem.code, 'invalid-request')
    assert.deepEqual(
      problem.errors?.map(({ pointer }) => pointer),
      wrongAt,
    )
  })

  test(`[S2] ${name} refuses a member that it does not know, a body that is no JSON, and none`, async (t) => {
    const server = await aServer(t)
    const seen = await prepared(server, write)
    const extra = await server.call('POST', path(seen.id), { body: { ...Object(good(seen)), 'a/b': 1 } })
    assert.deepEqual(
      (await problemOf(extra)).errors?.map(({ pointer }) => pointer),
      ['/a~1b'],
    )
    for (const body of ['{"to":', undefined]) {
      const response = await server.call('POST', path(seen.id), { body })
      assert.equal(response.status, 422)
      assert.equal((await problemOf(response)).code, 'invalid-request')
    }
  })

  test(`[S3] ${name} needs a person who is known and who may`, async (t) => {
    const server = await aServer(t)
    const seen = await prepared(server, write)
    const expected = [
      [null, 400, 'actor-required'],
      ['nobody', 400, 'actor-required'],
      ...(customersMay.has(name) ? [] : [['carla', 403, 'not-permitted'] as const]),
    ] as const
    for (const [actor, status, code] of expected) {
      const response = await server.call('POST', path(seen.id), { actor, body: good(seen) })
      assert.equal(response.status, status)
      assert.equal((await problemOf(response)).code, code)
    }
    assert.deepEqual(await server.look(seen.id), seen)
    const rows = await server.database.reader.selectFrom('event').select('seq').execute()
    assert.equal(rows.length, seen.revision)
  })

  if (write !== create) {
    test(`[S4] ${name} of an engagement that does not exist is not found`, async (t) => {
      const server = await aServer(t)
      const seen = await prepared(server, write)
      for (const id of ['nothing', '__proto__', '%00']) {
        const response = await server.call('POST', path(id), { body: good(seen) })
        assert.equal(response.status, 404)
        assert.equal((await problemOf(response)).code, 'not-found')
      }
    })
  }
}

test('[S2] a command of no kind there is, and a bulk of none, are refused', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const [body, pointer] of [
    [{ ...move('100', 'complete'), type: 'DropEverything' }, '/type'],
    [{ type: 'CreateEngagement', ...aBeginning() }, '/type'],
    [{ type: 'ChangeTasks', commands: [] }, '/commands'],
    [[move('100', 'complete')], ''],
  ] as const) {
    const response = await server.call('POST', `/api/engagements/${id}/commands`, { body })
    assert.equal(response.status, 422)
    assert.deepEqual(
      (await problemOf(response)).errors?.map((error) => error.pointer),
      [pointer],
    )
  }
})

test('[S7] a process ends through its gate and can be taken back', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const task of ['100', '102', '900']) await server.have(id, move(task, 'complete'))
  const ending = { type: 'CompleteProcess', process: 'workshop', outcome: 'enable', expectedRevision: 0 } as const
  const [workshop, enable] = (await server.have(id, ending)).processes
  assert.deepEqual(workshop?.completion, { outcome: 'enable', by: 'zoe', at: '2026-03-01T08:00:00.000Z' })
  assert.deepEqual([workshop.stage, enable?.stage, enable?.openedBy], ['ended', 'open', ['workshop']])
  const { revision: expectedRevision } = workshop
  const after = await server.have(id, { type: 'ReopenProcess', process: 'workshop', expectedRevision })
  assert.deepEqual(
    after.processes.map(({ completion, stage }) => [completion, stage]),
    [
      [null, 'open'],
      [null, 'ahead'],
    ],
  )
})

test('[E87] an engagement says of each task whether it is still to do, and counts as many for its role', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const left = ({ tasks, team }: EngagementView) => {
    const keys = tasks.filter(({ isLeft }) => isLeft).map(({ key }) => key)
    assert.equal(team.roles.find(({ role }) => role === 'engineer')?.tasksLeft ?? 0, keys.length)
    return keys
  }
  const optional = left(await server.look(id)).filter((key) => !['100', '102', '900'].includes(key))
  assert.ok(optional.includes('101'))
  for (const task of ['100', '102', '900']) await server.have(id, move(task, 'complete'))
  assert.deepEqual(left(await server.look(id)), optional)
  const ending = { type: 'CompleteProcess', process: 'workshop', outcome: 'enable', expectedRevision: 0 } as const
  assert.ok(!left(await server.have(id, ending)).includes('101'), 'its process has passed it by')
})
