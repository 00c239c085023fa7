import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { type Change, type CommandInput, type EngagementView, type OutboxView, workbookType } from '@fairlead/contract'
import { sql } from 'kysely'
import { aLetter } from '../../test/a-letter.ts'
import { anAsking, newest } from '../../test/a-request.ts'
import { anEngagement, aServer, assign, gil, people, problemOf, type TestServer } from '../../test/a-server.ts'
import { schedule } from '../../test/a-workshop.ts'
import { commandCases } from '../../test/command-cases.ts'
import { addressed, queryOf, type Route, routesOf } from '../../test/every-address.ts'
import { writeLetters } from '../outbox/write-letters.ts'
import { visibleChanges } from './visible-changes.ts'
import { visibleReader } from './visible-reader.ts'

/** In everything that is kept of the engagement that gil has no part in, and in nothing else. */
const secret = 'Geheim'

/** A server with an engagement that gil has a task in, and one that he has no part in, full of secrets. */
async function twoEngagements(t: TestContext) {
  const server = await aServer(t, { team: [...people, gil] })
  const own = await anEngagement(server, { customer: 'Open' })
  await server.have(own.id, assign('101', 'gil'))
  const hidden = await anEngagement(server, { customer: secret })
  await server.have(hidden.id, schedule(0, { place: secret, host: 'zoe' }))
  await server.have(hidden.id, anAsking({ why: secret }), { actor: 'ben' })
  await server.have(hidden.id, assign('101', 'ben'))
  const letter = aLetter(4, 'li@contoso.example', { engagement: hidden.id, customer: secret, name: 'hidden' })
  await writeLetters(server.database.writer, [letter], server.ids)
  await server.database.writer
    .updateTable('outbox')
    .set({ state: 'failed', last_error: secret })
    .where('engagement_id', '=', hidden.id)
    .execute()
  return { server, own: own.id, hidden: hidden.id }
}

test('[S330] every address of an engagement in which somebody has no part is not found, as of one that there is not', async (t) => {
  const { server, own, hidden } = await twoEngagements(t)
  const routes = (await routesOf(server)).filter(({ path }) => path.includes('{engagement}'))
  assert.ok(routes.length > 12, `${routes.length} routes`)
  const told = async ({ method, path }: Route, engagement: string) => {
    const body = method === 'GET' ? {} : { body: { any: 'thing' } }
    const headers = path.endsWith('/sheet') ? { 'content-type': workbookType } : {}
    const response = await server.call(method, `${addressed(server, path, engagement)}${queryOf(path)}`, {
      actor: 'gil',
      headers,
      ...body,
    })
    const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>
    return { status: response.status, text: JSON.stringify(problem).replaceAll(engagement, '…') }
  }
  for (const route of routes) {
    const [closed, none] = [await told(route, hidden), await told(route, 'none')]
    assert.equal(closed.status, 404, `${route.method} ${route.path}`)
    assert.deepEqual(closed, none, `${route.method} ${route.path}`)
  }
  assert.equal((await server.call('DELETE', `/api/engagements/${hidden}`, { actor: 'gil' })).status, 404)
  for (const query of ['', '?seq=1', `?at=${server.clock.now.toISOString()}`]) {
    assert.equal((await server.call('GET', `/api/engagements/${hidden}${query}`, { actor: 'gil' })).status, 404)
    assert.equal((await server.call('GET', `/api/engagements/${own}${query}`, { actor: 'gil' })).status, 200)
  }
})

test('[S331] nothing that can be read tells of an engagement in which somebody has no part', async (t) => {
  const { server, hidden } = await twoEngagements(t)
  const routes = (await routesOf(server)).filter(({ method, path }) => method === 'GET' && path !== '/api/changes')
  const telling = async (actor: string) => {
    const found: string[] = []
    for (const { path } of routes) {
      const address = `${addressed(server, path, hidden)}${queryOf(path)}`
      const text = await (await server.call('GET', address, { actor })).text()
      if (text.includes(secret) || (!path.includes('{engagement}') && text.includes(hidden))) found.push(path)
    }
    return found
  }
  assert.deepEqual(await telling('gil'), [])
  const toZoe = await telling('zoe')
  for (const path of ['', '/export', '/{engagement}', '/{engagement}/history', '/{engagement}/outbox']) {
    assert.ok(toZoe.includes(`/api/engagements${path}`), path)
  }
  for (const path of ['/api/work', '/api/calendar', '/api/requests', '/api/outbox'])
    assert.ok(toZoe.includes(path), path)
})

test('[S331] lists count and find only what can be seen, also what is sought by name', async (t) => {
  const { server, own } = await twoEngagements(t)
  const list = (query: string) =>
    server.get<{ engagements: { id: string }[]; total: number; all: number }>(`/api/engagements${query}`, {
      actor: 'gil',
    })
  const { engagements, total, all } = await list('')
  assert.deepEqual([engagements.map(({ id }) => id), total, all], [[own], 1, 1])
  assert.equal((await list(`?q=${secret}`)).total, 0)
  const requests = await server.get<{ total: number }>('/api/requests?stage=all', { actor: 'gil' })
  assert.equal(requests.total, 0)
  const outbox = await server.get<OutboxView>('/api/outbox', { actor: 'gil' })
  assert.deepEqual([outbox.queued, outbox.failed, outbox.oldest, outbox.failures], [0, 0, null, []])
})

/** What everybody may ask who takes part in an engagement at all [E209]. */
const ofAll: ReadonlySet<string> = new Set(['WriteNote', 'AmendNote'])

for (const [name, { good, before, actor }] of Object.entries(commandCases)) {
  test(`[S332] ${name} is not found by who has no part in the engagement, and refused to who has none in this`, async (t) => {
    const server = await aServer(t, { team: [...people, gil] })
    const { id } = await anEngagement(server)
    await before?.(server, id)
    const seen = await server.look(id, '', actor === undefined ? {} : { actor })
    const command = good(seen)
    const outside = await server.ask(id, command, { actor: 'gil' })
    assert.equal(outside.status, 404)
    assert.equal((await problemOf(outside)).code, 'not-found')
    // No command of these is about this task.
    const given = await server.have(id, assign('500', 'gil'))
    const inside = await server.ask(id, good(seen), { actor: 'gil' })
    if (ofAll.has(name)) return assert.equal(inside.status, 200)
    assert.equal(inside.status, 403)
    assert.equal((await problemOf(inside)).code, 'not-granted')
    assert.deepEqual(await server.look(id), given)
  })
}

test('[S332] they change the work that is theirs, and are told which it is', async (t) => {
  const { server, own } = await twoEngagements(t)
  const seen = await server.look(own, '', { actor: 'gil' })
  assert.deepEqual(seen.can.only, ['101'])
  assert.equal((await server.look(own)).can.only, null)
  const move = { type: 'ChangeTaskState', task: '101', to: 'in-progress', reason: null, expectedRevision: 2 } as const
  await server.have(own, move, { actor: 'gil' })
})

test('[S333] who is assigned to a request may look and work on its task until it ends, and not an hour longer', async (t) => {
  const server = await aServer(t, { team: [...people, gil] })
  const { id } = await anEngagement(server)
  const status = async () => (await server.call('GET', `/api/engagements/${id}`, { actor: 'gil' })).status
  const step = async (seen: EngagementView, command: object, actor = 'zoe') =>
    server.have(id, { ...command, ...newest(seen) } as CommandInput, { actor })
  let seen = await server.have(id, anAsking(), { actor: 'ben' })
  seen = await step(seen, { type: 'ApproveRequest' })
  assert.equal(await status(), 404)
  seen = await step(seen, { type: 'AssignPerson', person: 'gil' })
  assert.equal(await status(), 200)
  seen = await step(seen, { type: 'AcceptAssignment' }, 'gil')
  assert.deepEqual(seen.can.only, ['100'])
  const move = { type: 'ChangeTaskState', task: '100', to: 'in-progress', reason: null, expectedRevision: 0 } as const
  await server.have(id, move, { actor: 'gil' })
  await step(seen, { type: 'EndRequest', summary: 'It runs' }, 'gil')
  assert.equal(await status(), 404)
  const undo = await server.ask(id, { type: 'Undo', seq: 6 }, { actor: 'gil' })
  assert.equal(undo.status, 404)
})

/** The events of the stream until one of this engagement's has this number. */
async function changesUntil(server: TestServer, { engagement, seq }: { engagement: string; seq: number }) {
  const response = await server.call('GET', '/api/changes?actor=gil', {
    actor: null,
    headers: { 'last-event-id': '0' },
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const told = () =>
    [...text.matchAll(/^data: (\{"engagement".*)$/gm)].map(([, data = '']) => JSON.parse(data) as Change)
  while (!told().some((change) => change.engagement === engagement && change.seq === seq)) {
    const { value, done } = (await reader?.read()) ?? { value: '', done: true }
    if (done) break
    text += value
  }
  await reader?.cancel()
  return { text, told: told() }
}

test('[S335] the stream tells somebody of engagements in which they have a part, and of no others', async (t) => {
  const { server, own, hidden } = await twoEngagements(t)
  const { text, told } = await changesUntil(server, { engagement: own, seq: 2 })
  assert.deepEqual([...new Set(told.map(({ engagement }) => engagement))], [own])
  assert.ok(!text.includes(hidden))
})

test('[S335] [S371] the change by which somebody loses their part is the last that they hear of', async (t) => {
  const { server, own } = await twoEngagements(t)
  const reader = visibleReader(server.database.reader, gil)
  const seen = visibleChanges(reader, gil)
  const change = (seq: number) => ({ position: seq, engagement: own, seq, actor: 'zoe', type: 'TaskAssigned' })
  assert.deepEqual(await seen([]), [])
  await server.have(own, assign('101', null, 2))
  assert.deepEqual(await seen([change(3), change(4)]), [change(3)])
  assert.equal((await seen([change(5)])).length, 0)
})

test('[S370] the stream says no place in the log of which somebody may not know, also where they make one up', async (t) => {
  const { server, own } = await twoEngagements(t)
  for (const headers of [{}, { 'last-event-id': '9999' }, { 'last-event-id': 'x' }]) {
    const response = await server.call('GET', '/api/changes', { actor: 'gil', headers })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const hello = await reader?.read()
    assert.match(hello?.value ?? '', /^id: 2$/m)
    await reader?.cancel()
  }
  const since = await followed(server, own)
  assert.deepEqual(since, [3])
})

/** What gil hears who begins to follow now, when his task is changed. */
async function followed(server: TestServer, engagement: string): Promise<readonly number[]> {
  const response = await server.call('GET', '/api/changes', { actor: 'gil' })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  await reader?.read()
  await server.have(engagement, {
    type: 'ChangeTaskState',
    task: '101',
    to: 'in-progress',
    reason: null,
    expectedRevision: 2,
  })
  const { value = '' } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return [...value.matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq))
}

test('[S372] what is opened by its address says who asks in it, and nothing else does', async (t) => {
  const { server, own, hidden } = await twoEngagements(t)
  const by = async (path: string) => server.call('GET', path, { actor: null })
  const table = await (await by('/api/engagements/export?format=csv&actor=gil')).text()
  assert.ok(!table.includes(secret) && table.includes('Open'))
  assert.ok((await (await by('/api/engagements/export?format=csv&actor=zoe')).text()).includes(secret))
  const file = `attachments/${'0'.repeat(64)}?name=a&actor=gil`
  const sheet = 'questionnaires/101/sheet?actor=gil'
  for (const path of [file, sheet]) {
    const [closed, none] = [await by(`/api/engagements/${hidden}/${path}`), await by(`/api/engagements/none/${path}`)]
    const told = async (response: Response) => (await problemOf(response)).detail.replace(hidden, 'none')
    assert.equal(closed.status, 404)
    assert.equal(await told(closed), await told(none))
  }
  const command = { body: assign('100', 'ben'), actor: null }
  const sent = await server.call('POST', `/api/engagements/${own}/commands?actor=zoe`, command)
  assert.equal((await problemOf(sent)).code, 'actor-required')
  const read = await server.call('GET', '/api/people/me/feed?actor=zoe', { actor: null })
  assert.equal((await problemOf(read)).code, 'actor-required')
})

test('[S373] who is called in is told what they may do: their work, and not the rest', async (t) => {
  const rights = ['approve-waivers', 'overrule-gates', 'decide-requests'] as const
  const server = await aServer(t, { team: [...people, { ...gil, rights: [...rights] }] })
  const { id } = await anEngagement(server)
  await server.have(id, assign('101', 'gil'))
  const { can } = await server.look(id, '', { actor: 'gil' })
  assert.deepEqual(can, {
    change: false,
    approveWaivers: true,
    overruleGates: true,
    decideRequests: false,
    redactNotes: false,
    answer: true,
    only: ['101'],
  })
})

test('[S333] who was called in cannot stay longer by giving themselves the task', async (t) => {
  const server = await aServer(t, { team: [...people, gil] })
  const { id } = await anEngagement(server)
  await calledIn(server, id)
  for (const command of [
    assign('100', 'gil'),
    { type: 'WaiveTask', task: '100', reason: 'Mine', approver: 'gil', until: null, expectedRevision: 0 },
  ] as const) {
    const asked = await server.ask(id, command, { actor: 'gil' })
    assert.equal((await problemOf(asked)).code, 'not-granted')
  }
  await server.have(id, assign('100', 'ben'), { actor: 'gil' })
})

/** Brings in gil for task 100. */
async function calledIn(server: TestServer, id: string): Promise<EngagementView> {
  let seen = await server.have(id, anAsking(), { actor: 'ben' })
  for (const command of [{ type: 'ApproveRequest' }, { type: 'AssignPerson', person: 'gil' }]) {
    seen = await server.have(id, { ...command, ...newest(seen) } as CommandInput)
  }
  return server.have(id, { type: 'AcceptAssignment', ...newest(seen) }, { actor: 'gil' })
}

test('[S336] what cannot be narrowed to what somebody may see is not asked', async (t) => {
  const { server } = await twoEngagements(t)
  const reader = visibleReader(server.database.reader, gil)
  await assert.rejects(reader.deleteFrom('work').execute(), /Unexpected DeleteQueryNode/)
  await assert.rejects(sql`WITH a AS (SELECT 1) SELECT * FROM a`.execute(reader), /Unexpected RawNode/)
  const counted = await sql<{ count: number }>`SELECT count(*) AS count FROM engagement`.execute(reader)
  assert.equal(counted.rows[0]?.count, 1)
})

test('[S334] no route reads the database past the policy', () => {
  const folder = new URL('../', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /routes\.ts$/.test(file))
  assert.ok(files.length > 10)
  const past = files.filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('database.reader'))
  // One asks whether there is a database; the other reads the log once for all, and filters it for each follower.
  assert.deepEqual(past.sort(), ['health/routes.ts', 'stream/routes.ts'])
})
