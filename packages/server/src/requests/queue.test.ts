import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QueuedRequestView } from '@fairlead/contract'
import { anAsking, aRequestThatIs, type Come } from '../../test/a-request.ts'
import { anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'

interface Queue {
  readonly requests: readonly QueuedRequestView[]
  readonly next: string | null
  readonly total: number
}

const queue = (server: TestServer, query = '', actor = 'zoe') => server.get<Queue>(`/api/requests?${query}`, { actor })

/** Requests in every stage, each made an hour after the one before it, by the stage that they are in. */
async function aQueue(server: TestServer): Promise<ReadonlyMap<Come, string>> {
  const one = await anEngagement(server)
  const other = await anEngagement(server, { customer: 'Contoso' })
  const made = new Map<Come, string>()
  const stages = ['submitted', 'asked', 'approved', 'assigned', 'active', 'ended', 'rejected'] as const
  for (const [at, come] of stages.entries()) {
    server.clock.now = new Date(server.clock.now.getTime() + 3_600_000)
    made.set(come, await aRequestThatIs(server, (at % 2 === 0 ? one : other).id, { come, why: come }))
  }
  return made
}

const whys = ({ requests }: Queue) => requests.map(({ request }) => request.wish.why)

test('[S310] the queue has what its engagements show, those first whose clock ends first', async (t) => {
  const server = await aServer(t)
  await aQueue(server)
  const all = await queue(server, 'stage=all')
  // Two days are over before five, and in Oslo before they are in UTC; what has no clock comes last, the newest first.
  assert.deepEqual(whys(all), ['assigned', 'approved', 'asked', 'submitted', 'rejected', 'ended', 'active'])
  assert.equal(all.total, 7)
  for (const { engagement, customer, request, task } of all.requests) {
    const seen = await server.look(engagement)
    assert.equal(customer, seen.customer)
    assert.deepEqual(
      request,
      seen.requests.find(({ id }) => id === request.id),
    )
    assert.deepEqual(task, { key: '100', process: 'workshop', name: { en: 'Task 100', 'zh-CN': '任务 100' } })
  }
})

test('[S310] page by page each comes once and in that order; a cursor of nobody is refused', async (t) => {
  const server = await aServer(t)
  await aQueue(server)
  const paged: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Queue = await queue(server, `stage=all&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
    assert.equal(page.total, 7)
    paged.push(...whys(page))
    cursor = page.next
  }
  assert.deepEqual(paged, whys(await queue(server, 'stage=all')))
  const refused = await server.call('GET', '/api/requests?cursor=bm9uZQ')
  assert.deepEqual((await problemOf(refused)).errors?.[0]?.pointer, '/query/cursor')
})

test('[S311] the queue is filtered by stage, by team and by whose', async (t) => {
  const server = await aServer(t)
  await aQueue(server)
  const told = async (query: string, actor = 'zoe') =>
    whys(await queue(server, query, actor))
      .sort()
      .join()
  assert.equal(await told(''), 'active,approved,asked,assigned,submitted')
  assert.equal(await told('stage=over'), 'ended,rejected')
  assert.equal(await told('stage=approved'), 'approved')
  assert.equal(await told('team=designers&stage=rejected'), 'rejected')
  assert.equal(await told('team=nobody'), '')
  assert.equal(await told('whose=turn'), 'active,approved,assigned,submitted')
  assert.equal(await told('whose=turn', 'ben'), 'asked')
  assert.equal(await told('whose=asked', 'ben'), 'active,approved,asked,assigned,submitted')
  assert.equal(await told('whose=asked'), '')
  assert.equal(await told('whose=assigned'), 'active,assigned')
  assert.equal(await told('whose=turn', 'carla'), '')
})

test('[S311] each says how far its clock has run, and whose turn it is', async (t) => {
  const server = await aServer(t)
  await aQueue(server)
  // A Sunday: both of these clocks begin on Monday.
  server.clock.now = new Date('2026-03-03T23:00:00.000Z')
  const told = Object.fromEntries(
    (await queue(server, 'stage=all')).requests.map(({ request, clock, isMyTurn }) => [
      request.wish.why,
      [clock, isMyTurn, request.turn.kind].join(' '),
    ]),
  )
  assert.deepEqual(told, {
    submitted: 'running true approver',
    asked: 'half false asker',
    approved: 'over true team-lead',
    assigned: 'over true assigned',
    active: ' true assigned',
    ended: ' false nobody',
    rejected: ' false nobody',
  })
})

test('[S312] with a request comes what was asked for of the same role and service for the same customer', async (t) => {
  const server = await aServer(t)
  const first = await anEngagement(server, { facts: { seats: 1, regulated: true } })
  const second = await anEngagement(server, { customer: 'ACME' })
  const stranger = await anEngagement(server, { customer: 'Contoso' })
  const old = await aRequestThatIs(server, first.id, { come: 'rejected', why: 'Once' })
  await aRequestThatIs(server, first.id, { come: 'submitted', role: 'engineer', why: 'Other' })
  await aRequestThatIs(server, first.id, { come: 'submitted', service: 'mail', why: 'For another service' })
  await aRequestThatIs(server, stranger.id, { come: 'submitted', why: 'Elsewhere' })
  server.clock.now = new Date('2026-03-02T08:00:00.000Z')
  const ended = await aRequestThatIs(server, second.id, { come: 'ended', why: 'Again' })
  await server.have(first.id, anAsking({ why: 'Now' }), { actor: 'ben' })
  const { requests } = await queue(server)
  const [now] = requests.filter(({ request }) => request.wish.why === 'Now')
  assert.deepEqual(
    now?.similar.map(({ request, why, stage, reason, summary }) => [request, why, stage, reason, summary]),
    [
      [ended, 'Again', 'ended', null, 'It runs'],
      [old, 'Once', 'rejected', 'Read the guide', null],
    ],
  )
  const elsewhere = requests.find(({ request }) => request.wish.why === 'Elsewhere')
  assert.deepEqual(elsewhere?.similar, [])
})

test('[S314] the server names requests', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const named = await server.call('POST', `/api/engagements/${id}/commands`, { body: { ...anAsking(), id: 'mine' } })
  assert.equal((await problemOf(named)).errors?.[0]?.pointer, '/id')
  await server.have(id, anAsking())
  const { requests } = await server.have(id, anAsking())
  assert.equal(new Set(requests.map((request) => request.id)).size, 2)
})
