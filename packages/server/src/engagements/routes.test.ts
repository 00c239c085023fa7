import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, HistoryPage } from '@fairlead/contract'
import { hostileText } from '../../test/a-release.ts'
import { aBeginning, anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'

interface Write {
  readonly name: string
  readonly method: 'POST' | 'PUT'
  readonly path: (engagement: string) => string
  readonly good: Record<string, unknown>
  readonly bad: Record<string, unknown>
  readonly wrongAt: string
  /** What has to have happened for `good` to be good. */
  readonly before?: (server: TestServer, engagement: string) => Promise<unknown>
  /** The revision of the engagement after `good`. */
  readonly revision: number
}

const endProcess = (server: TestServer, id: string) =>
  server.call('PUT', `/api/engagements/${id}/processes/enable/completion`, {
    body: { outcome: 'end', expectedRevision: 0 },
  })

const writes: readonly Write[] = [
  {
    name: 'create',
    method: 'POST',
    path: () => '/api/engagements',
    good: aBeginning(),
    bad: aBeginning({ scope: 'mail' }),
    wrongAt: '/scope',
    revision: 1,
  },
  {
    name: 'reviseFacts',
    method: 'PUT',
    path: (id) => `/api/engagements/${id}/facts`,
    good: { scope: ['mail', 'files'], facts: {}, expectedRevision: 1 },
    bad: { scope: ['mail'], facts: { seats: { many: true } }, expectedRevision: 1 },
    wrongAt: '/facts/seats',
    revision: 2,
  },
  {
    name: 'changeTaskState',
    method: 'PUT',
    path: (id) => `/api/engagements/${id}/tasks/100/state`,
    good: { to: 'in-progress', reason: null, expectedRevision: 0 },
    bad: { to: 'finished', reason: null, expectedRevision: 0 },
    wrongAt: '/to',
    revision: 2,
  },
  {
    name: 'assignTask',
    method: 'PUT',
    path: (id) => `/api/engagements/${id}/tasks/100/assignee`,
    good: { assignee: 'ben', expectedRevision: 0 },
    bad: { assignee: 7, expectedRevision: 0 },
    wrongAt: '/assignee',
    revision: 2,
  },
  {
    name: 'completeProcess',
    method: 'PUT',
    path: (id) => `/api/engagements/${id}/processes/enable/completion`,
    good: { outcome: 'end', expectedRevision: 0 },
    bad: { outcome: 'end', expectedRevision: -1 },
    wrongAt: '/expectedRevision',
    revision: 2,
  },
  {
    name: 'reopenProcess',
    method: 'POST',
    path: (id) => `/api/engagements/${id}/processes/enable/reopen`,
    good: { expectedRevision: 2 },
    bad: { expectedRevision: '2' },
    wrongAt: '/expectedRevision',
    before: endProcess,
    revision: 3,
  },
]

for (const { name, method, path, good, bad, wrongAt, before, revision } of writes) {
  test(`[S1] ${name} answers with the engagement as it is afterwards, and it stays so`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    await before?.(server, id)
    const response = await server.call(method, path(id), { body: good })
    assert.equal(response.status, name === 'create' ? 201 : 200)
    const view = (await response.json()) as EngagementView
    const read = await server.call('GET', `/api/engagements/${view.id}`)
    assert.deepEqual(await read.json(), view)
    assert.equal(view.revision, revision)
  })

  test(`[S2] ${name} names the part of the body that is wrong`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    const response = await server.call(method, path(id), { body: bad })
    assert.equal(response.status, 422)
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    const problem = await problemOf(response)
    assert.equal(problem.code, 'invalid-request')
    assert.deepEqual(
      problem.errors?.map(({ pointer }) => pointer),
      [wrongAt],
    )
  })

  test(`[S2] ${name} refuses a member that it does not know, a body that is no JSON, and none`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    const extra = await server.call(method, path(id), { body: { ...good, 'a/b': 1 } })
    assert.deepEqual(
      (await problemOf(extra)).errors?.map(({ pointer }) => pointer),
      ['/a~1b'],
    )
    for (const body of ['{"to":', undefined]) {
      const response = await server.call(method, path(id), { body })
      assert.equal(response.status, 422)
      assert.equal((await problemOf(response)).code, 'invalid-request')
    }
  })

  test(`[S3] ${name} needs a person who is known and who may`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    const expected = [
      [null, 400, 'actor-required'],
      ['nobody', 400, 'actor-required'],
      ['carla', 403, 'not-permitted'],
    ] as const
    for (const [actor, status, code] of expected) {
      const response = await server.call(method, path(id), { actor, body: good })
      assert.equal(response.status, status)
      assert.equal((await problemOf(response)).code, code)
    }
    const { entries } = await history(server, id)
    assert.equal(entries.length, 1)
  })

  if (name !== 'create') {
    test(`[S4] ${name} of an engagement that does not exist is not found`, async (t) => {
      const server = await aServer(t)
      for (const id of ['nothing', '__proto__', '%00']) {
        const response = await server.call(method, path(id), { body: good })
        assert.equal(response.status, 404)
        assert.equal((await problemOf(response)).code, 'not-found')
      }
    })
  }
}

async function history(server: TestServer, id: string, query = ''): Promise<HistoryPage> {
  const response = await server.call('GET', `/api/engagements/${id}/history${query}`)
  assert.equal(response.status, 200)
  return (await response.json()) as HistoryPage
}

test('[S5] a stale command gets the record as it is now: the task, the process, or the engagement', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const put = (path: string, body: unknown) => server.call('PUT', `/api/engagements/${id}/${path}`, { body })
  await put('tasks/100/state', { to: 'in-progress', reason: null, expectedRevision: 0 })
  await put('processes/enable/completion', { outcome: 'end', expectedRevision: 0 })
  await put('facts', { scope: ['files'], facts: {}, expectedRevision: 1 })
  const now = (await (await server.call('GET', `/api/engagements/${id}`)).json()) as EngagementView

  const stale = [
    ['tasks/100/assignee', { assignee: 'ben', expectedRevision: 0 }, now.tasks.find(({ task }) => task === '100')],
    [
      'processes/enable/completion',
      { outcome: 'end', expectedRevision: 0 },
      now.processes.find(({ process }) => process === 'enable'),
    ],
    ['facts', { scope: ['mail'], facts: {}, expectedRevision: 1 }, now],
  ] as const
  for (const [path, body, current] of stale) {
    const response = await put(path, body)
    assert.equal(response.status, 409)
    const problem = await problemOf(response)
    assert.equal(problem.code, 'stale-revision')
    assert.deepEqual(problem.current, current)
  }
})

test('[S6] what the engagement refuses is a problem with its code, its data and a sentence', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const refusals = [
    ['PUT', 'tasks/900/state', { to: 'complete', reason: null, expectedRevision: 0 }, 409, 'gate-shut'],
    ['PUT', 'tasks/100/state', { to: 'cancelled', reason: ' ', expectedRevision: 0 }, 422, 'reason-required'],
    ['PUT', 'tasks/100/state', { to: 'not-started', reason: null, expectedRevision: 0 }, 409, 'nothing-to-change'],
    ['PUT', 'tasks/103/state', { to: 'complete', reason: null, expectedRevision: 0 }, 409, 'task-not-applicable'],
    ['PUT', 'tasks/constructor/state', { to: 'complete', reason: null, expectedRevision: 0 }, 404, 'unknown-task'],
    ['PUT', 'tasks/100/assignee', { assignee: 'who', expectedRevision: 0 }, 422, 'unknown-person'],
    ['PUT', 'processes/nope/completion', { outcome: 'gaps', expectedRevision: 0 }, 404, 'unknown-process'],
    ['PUT', 'processes/workshop/completion', { outcome: 'nope', expectedRevision: 0 }, 422, 'unknown-outcome'],
    ['PUT', 'processes/workshop/completion', { outcome: 'gaps', expectedRevision: 0 }, 409, 'process-not-ready'],
    ['POST', 'processes/workshop/reopen', { expectedRevision: 0 }, 409, 'process-not-completed'],
    ['PUT', 'facts', { scope: ['fax'], facts: {}, expectedRevision: 1 }, 422, 'unknown-service'],
    ['PUT', 'facts', { scope: [], facts: {}, expectedRevision: 1 }, 422, 'empty-scope'],
    ['PUT', 'facts', { scope: ['mail'], facts: { age: 1 }, expectedRevision: 1 }, 422, 'unknown-fact'],
    ['PUT', 'facts', { scope: ['mail'], facts: { seats: 'a' }, expectedRevision: 1 }, 422, 'wrong-fact-value'],
  ] as const
  for (const [method, path, body, status, code] of refusals) {
    const response = await server.call(method, `/api/engagements/${id}/${path}`, { body })
    const problem = await problemOf(response)
    assert.equal(problem.code, code, path)
    assert.equal(response.status, status, code)
    assert.equal(problem.rejection?.code, code)
    assert.match(problem.detail, /^[A-Z].*\.$/)
  }
  assert.equal((await history(server, id)).entries.length, 1)
  const wrongDate = await server.call('POST', '/api/engagements', { body: aBeginning({ startDate: '2026-02-30' }) })
  assert.equal((await problemOf(wrongDate)).code, 'wrong-date')
})

test('[S7] a process ends through its gate and can be taken back', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const put = (path: string, body: unknown) => server.call('PUT', `/api/engagements/${id}/${path}`, { body })
  for (const task of ['100', '102', '900']) {
    const done = await put(`tasks/${task}/state`, { to: 'complete', reason: null, expectedRevision: 0 })
    assert.equal(done.status, 200, await done.clone().text())
  }
  const ended = await put('processes/workshop/completion', { outcome: 'enable', expectedRevision: 0 })
  const workshop = ((await ended.json()) as EngagementView).processes[0]
  assert.deepEqual(workshop?.completion, { outcome: 'enable', by: 'zoe', at: '2026-03-01T08:00:00.000Z' })
  const reopened = await server.call('POST', `/api/engagements/${id}/processes/workshop/reopen`, {
    body: { expectedRevision: workshop.revision },
  })
  assert.equal(reopened.status, 200)
  assert.equal(((await reopened.json()) as EngagementView).processes[0]?.completion, null)
})

test('[S8] text comes back as it went in, byte for byte', async (t) => {
  const server = await aServer(t)
  const made = await anEngagement(server, { customer: hostileText })
  const reason = `${hostileText}\u0000\n${'长'.repeat(300)}`
  const body = { to: 'not-required', reason, expectedRevision: 0 }
  const changed = await server.call('PUT', `/api/engagements/${made.id}/tasks/100/state`, { body })
  const view = (await changed.json()) as EngagementView
  assert.equal(view.customer, hostileText)
  assert.equal(view.tasks.find(({ task }) => task === '100')?.reason, reason)
  const { entries } = await history(server, made.id)
  assert.deepEqual(entries[0]?.event, {
    type: 'TaskStateChanged',
    task: '100',
    from: 'not-started',
    to: 'not-required',
    reason,
  })
  const list = (await (await server.call('GET', '/api/engagements')).json()) as { engagements: EngagementView[] }
  assert.equal(list.engagements[0]?.customer, hostileText)
})

test('[S9] everybody may look; what they may do is said', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const [actor, canChange] of [
    ['ben', true],
    ['carla', false],
    ['nobody', false],
    [null, false],
  ] as const) {
    const response = await server.call('GET', `/api/engagements/${id}`, { actor })
    assert.equal(response.status, 200)
    assert.deepEqual(((await response.json()) as EngagementView).can, { change: canChange })
  }
})

test('[S10] the history is paged from the newest to the first', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const [revision, assignee] of [
    [0, 'ben'],
    [2, 'zoe'],
    [3, null],
    [4, 'ben'],
  ] as const) {
    const body = { assignee, expectedRevision: revision }
    assert.equal((await server.call('PUT', `/api/engagements/${id}/tasks/100/assignee`, { body })).status, 200)
  }
  const seen: number[] = []
  let query = '?limit=2'
  for (;;) {
    const { entries, next } = await history(server, id, query)
    seen.push(...entries.map(({ seq }) => seq))
    if (next === null) break
    query = `?limit=2&before=${next}`
  }
  assert.deepEqual(seen, [5, 4, 3, 2, 1])
  assert.equal((await history(server, id, '?limit=5')).next, null)
  assert.equal((await server.call('GET', '/api/engagements/nothing/history')).status, 404)
  assert.equal((await server.call('GET', `/api/engagements/${id}/history?before=x`)).status, 422)
})

test('[S11] the list shows of each engagement what the engagement shows of itself', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server, { scope: ['files', 'mail'] })
  server.clock.now = new Date('2026-03-04T10:00:00.000Z')
  const body = { to: 'blocked-other', reason: null, expectedRevision: 0 }
  const changed = await server.call('PUT', `/api/engagements/${id}/tasks/100/state`, { body })
  const { facts, factsRevision, tasks, processes, can, ...summary } = (await changed.json()) as EngagementView
  const list = await server.call('GET', '/api/engagements')
  assert.deepEqual(await list.json(), { engagements: [summary], next: null })
  assert.equal(summary.updatedAt, '2026-03-04T10:00:00.000Z')
  assert.equal(summary.createdAt, '2026-03-01T08:00:00.000Z')
})

test('[S11] the list is paged by key, the one changed last first, and misses none', async (t) => {
  const server = await aServer(t)
  const made: string[] = []
  for (let index = 0; index < 7; index += 1) {
    // Two of each moment, so that the id has to decide.
    server.clock.now = new Date(Date.UTC(2026, 2, 1, Math.floor(index / 2)))
    made.push((await anEngagement(server, { customer: `Customer ${index}` })).id)
  }
  const seen: string[] = []
  let path = '/api/engagements?limit=3'
  for (;;) {
    const response = await server.call('GET', path)
    const page = (await response.json()) as { engagements: { id: string }[]; next: string | null }
    seen.push(...page.engagements.map(({ id }) => id))
    if (page.next === null) break
    path = `/api/engagements?limit=3&cursor=${encodeURIComponent(page.next)}`
  }
  assert.deepEqual(seen, made.toReversed())
  for (const query of ['limit=0', 'limit=201', 'limit=x', 'cursor=@@', 'cursor=YWJj']) {
    const response = await server.call('GET', `/api/engagements?${query}`)
    assert.equal(response.status, 422, query)
    const pointer = `/query/${query.split('=')[0]}`
    assert.deepEqual(
      (await problemOf(response)).errors?.map((error) => error.pointer),
      [pointer],
    )
  }
})

test('[S2] a fact that is called after a property of every object is unknown, not passed over', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const name of ['__proto__', 'constructor', 'toString', '']) {
    const facts = `{"seats": 100, ${JSON.stringify(name)}: {"polluted": 1}}`
    const asked: readonly (readonly ['POST' | 'PUT', string, string])[] = [
      ['POST', '/api/engagements', `{"customer": "A", "startDate": "2026-03-02", "scope": ["mail"], "facts": FACTS}`],
      ['PUT', `/api/engagements/${id}/facts`, `{"scope": ["mail"], "facts": FACTS, "expectedRevision": 1}`],
    ]
    for (const [method, path, body] of asked) {
      const sent = body.replace('FACTS', name === '__proto__' ? facts : facts.replace('{"polluted": 1}', '1'))
      const response = await server.call(method, path, { body: sent })
      assert.equal(response.status, 422, sent)
      assert.deepEqual((await problemOf(response)).rejection, { code: 'unknown-fact', fact: name })
    }
  }
  assert.ok(!('polluted' in {}))
})

test('[S2] however much is wrong with a request, the answer stays short', async (t) => {
  const server = await aServer(t)
  const facts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`fact${index}`, null]))
  const members = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`member${index}`, 1]))
  for (const over of [{ facts }, members]) {
    const response = await server.call('POST', '/api/engagements', { body: aBeginning(over) })
    assert.equal(response.status, 422)
    assert.equal((await problemOf(response)).errors?.length, 100)
  }
})

test('[S8] text that cannot come back as it went in is refused: half a character, bytes that are not UTF-8', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const half of ['\ud800', 'a\udfff', '\ud83d\ud83d']) {
    const made = await server.call('POST', '/api/engagements', { body: aBeginning({ customer: half }) })
    assert.deepEqual((await problemOf(made)).errors?.[0]?.pointer, '/customer')
    const body = { to: 'cancelled', reason: half, expectedRevision: 0 }
    const changed = await server.call('PUT', `/api/engagements/${id}/tasks/100/state`, { body })
    assert.deepEqual((await problemOf(changed)).errors?.[0]?.pointer, '/reason')
  }
  const whole = await anEngagement(server, { customer: '\ud83d\ude00' })
  assert.equal(whole.customer, '😀')
  const [before = '', after = ''] = JSON.stringify(aBeginning({ customer: 'NAME' })).split('NAME')
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe4, 0xb8]]) {
    const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
    for (const length of [{}, { 'content-length': String(body.length) }]) {
      const response = await server.app.request('/api/engagements', {
        method: 'POST',
        headers: { host: '127.0.0.1:4400', 'fairlead-actor': 'zoe', 'content-type': 'application/json', ...length },
        body,
      })
      assert.equal(response.status, 422, bytes.join())
      assert.equal((await problemOf(response)).code, 'invalid-request')
    }
  }
})
