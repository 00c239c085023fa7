import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DifferenceView, EngagementView } from '@fairlead/contract'
import fc from 'fast-check'
import { anyHistory } from '../../../engagement/src/laws/any-history.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { anEngagement, aScope, aServer, assign, move, problemOf } from '../../test/a-server.ts'
import { naiveDifference } from '../../test/naive-difference.ts'
import { historyTeam, relive } from '../../test/relive.ts'

const seed = 20261131

test(`[S184] an engagement is shown as it was, byte for byte as the API showed it then to whoever only looks (seed ${seed})`, async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
  const text = async (engagement: string, query = '') =>
    (await server.call('GET', `/api/engagements/${engagement}${query}`, { actor: null })).text()
  const property = fc.asyncProperty(anyHistory, async (history) => {
    const [afterEvent, atMoment] = [new Map<number, string>(), new Map<string, string>()]
    const engagement = await relive(server, history, async ({ engagement, seq, at }) => {
      const shown = await text(engagement)
      if (seq !== null) afterEvent.set(seq, shown)
      atMoment.set(at, shown)
    })
    for (const [seq, shown] of afterEvent) assert.equal(await text(engagement, `?seq=${seq}`), shown)
    for (const [at, shown] of atMoment) assert.equal(await text(engagement, `?at=${at}`), shown)
    // Looking back has not moved anything.
    assert.equal(await text(engagement), [...atMoment.values()].at(-1))
  })
  await fc.assert(property, { seed, numRuns: 8 })
})

test(`[S185] the difference between two moments is that between what was shown at them (seed ${seed})`, async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
  const seen = { kinds: new Set<string>(), dates: 0, gates: 0, records: 0 }
  const property = fc.asyncProperty(anyHistory, fc.array(fc.tuple(fc.nat(), fc.nat())), async (history, moments) => {
    const engagement = await relive(server, history)
    const { revision } = await server.look(engagement)
    for (const [one, other] of moments) {
      const [from, to] = [1 + (one % revision), 1 + (other % revision)]
      const path = `/api/engagements/${engagement}/difference?from=${from}&to=${to}`
      const { plan, records, ...said } = await server.get<DifferenceView>(path)
      const [before, after] = [
        await server.look(engagement, `?seq=${from}`),
        await server.look(engagement, `?seq=${to}`),
      ]
      assert.deepEqual(said, { from: { seq: from, at: before.updatedAt }, to: { seq: to, at: after.updatedAt } })
      const naive = naiveDifference(before, after)
      assert.deepEqual(
        plan.tasks.map(({ kind, task }) => `${kind} ${task}`),
        naive.kinds,
      )
      assert.deepEqual(sorted(plan.dates), sorted(naive.dates))
      assert.deepEqual(
        plan.gates.map(({ task, from, to }) => `${task} ${from ?? undefined} ${to ?? undefined}`),
        naive.gates,
      )
      const inBoth = records.tasks.map(({ id }) => id).filter((id) => shows(before, id) && shows(after, id))
      assert.deepEqual(inBoth.sort(), naive.records.sort())
      const named = [...plan.tasks, ...plan.gates].map(({ task }) => task)
      assert.ok(named.every((key) => Object.hasOwn(plan.names, key)))
      for (const kind of naive.kinds) seen.kinds.add(kind.split(' ')[0] ?? '')
      seen.dates += plan.dates.length
      seen.gates += plan.gates.length
      seen.records += records.tasks.length
    }
  })
  await fc.assert(property, { seed, numRuns: 12 })
  assert.ok(seen.kinds.size >= 4 && seen.dates > 5 && seen.gates > 5 && seen.records > 20, JSON.stringify(seen))
})

function sorted<T extends { readonly task: string }>(changes: readonly T[]): readonly T[] {
  return changes.toSorted((one, other) => (one.task < other.task ? -1 : 1))
}

function shows({ tasks }: EngagementView, key: string): boolean {
  return tasks.some((task) => task.key === key)
}

test('[S184] nobody may do anything with what was, whoever looks', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, move('100', 'complete'))
  const nothing = {
    change: false,
    approveWaivers: false,
    overruleGates: false,
    decideRequests: false,
    redactNotes: false,
    answer: false,
    only: null,
  }
  for (const query of ['?seq=1', '?seq=2', '?at=2026-03-01T08:00:00Z']) {
    assert.deepEqual((await server.look(id, query)).can, nothing, query)
  }
})

test('[S184] a moment counts to the millisecond however it is written, and what is to come shows what is now', async (t) => {
  const server = await aServer(t)
  server.clock.now = new Date('2026-03-01T08:00:00.500Z')
  const { id } = await anEngagement(server)
  server.clock.now = new Date('2026-03-01T08:00:01.250Z')
  await server.have(id, move('100', 'complete'))
  server.clock.now = new Date('2026-03-04T00:00:00.000Z')
  const revisionAt = async (at: string) => (await server.look(id, `?at=${at}`)).revision
  assert.equal(await revisionAt('2026-03-01T08:00:01Z'), 1)
  assert.equal(await revisionAt('2026-03-01T08:00:01.249Z'), 1)
  assert.equal(await revisionAt('2026-03-01T08:00:01.25Z'), 2)
  const { today } = await server.look(id, '?at=2030-01-01T00:00:00Z')
  assert.equal(today, '2026-03-04')
})

test('[S184] what there was not yet is not found, and what is no moment is refused', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const path = `/api/engagements/${id}`
  for (const [query, status, detail] of [
    ['?seq=2', 404, 'There is no event 2.'],
    ['?at=2026-03-01T07:59:59.999Z', 404, `There is no engagement ${id} at 2026-03-01T07:59:59.999Z.`],
    ['/difference?from=9', 404, 'There is no event 9.'],
    ['/difference?from=1&to=2', 404, 'There is no event 2.'],
    ['?seq=0', 422, /\/query\/seq is not valid/],
    ['?seq=1.5', 422, /\/query\/seq/],
    ['?at=yesterday', 422, /\/query\/at/],
    ['?at=2026-02-30T00:00:00Z', 422, /\/query\/at/],
    ['?seq=1&at=2026-03-01T08:00:00Z', 422, /\/query\/at is not valid: Unexpected moment beside an event/],
    ['/difference', 422, /\/query\/from/],
  ] as const) {
    const response = await server.call('GET', `${path}${query}`)
    assert.equal(response.status, status, query)
    const problem = await problemOf(response)
    if (typeof detail === 'string') assert.equal(problem.detail, detail)
    else assert.match(problem.detail, detail)
  }
  for (const path of ['/nothing?seq=1', '/nothing/difference?from=1', '/nothing/tasks/100/flips', '/nothing/history']) {
    assert.equal((await server.call('GET', `/api/engagements${path}`)).status, 404)
  }
})

test('[S185] without an end the difference goes to now, and days count without an event', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server, { scope: aScope('files') })
  const waiver = { type: 'WaiveTask', task: '103', reason: 'Later', approver: 'zoe', until: '2026-03-03' } as const
  await server.have(id, move('100', 'complete'))
  await server.have(id, { ...waiver, expectedRevision: 0 })
  const path = `/api/engagements/${id}/difference?from=3`
  assert.deepEqual((await server.get<DifferenceView>(path)).plan.gates, [])
  server.clock.now = new Date('2026-03-04T00:00:00.000Z')
  const { plan, records, to } = await server.get<DifferenceView>(path)
  assert.deepEqual(to, { seq: 3, at: '2026-03-04T00:00:00.000Z' })
  assert.deepEqual(plan.gates, [{ task: '900', from: 'ready', to: 'shut', moreBlockers: ['103'], fewerBlockers: [] }])
  assert.deepEqual(records.tasks, [])
  await server.have(id, assign('100', 'ben', 2))
  const back = await server.get<DifferenceView>(`/api/engagements/${id}/difference?from=4&to=1`)
  assert.deepEqual(
    back.records.tasks.map(({ id, from, to }) => [id, from?.state, to?.state]),
    [
      ['100', 'complete', undefined],
      ['103', 'not-started', undefined],
    ],
  )
})
