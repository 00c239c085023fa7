import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DifferenceView, FlipView, PlanDifferenceView } from '@fairlead/contract'
import fc from 'fast-check'
import { anyHistory } from '../../../engagement/src/laws/any-history.ts'
import { anyFacts, anyScope } from '../../../engagement/src/laws/any-wish.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { anEngagement, aScope, aServer, move, problemOf, resultOf } from '../../test/a-server.ts'
import { historyTeam, relive } from '../../test/relive.ts'

const seed = 20261202

test(`[S186] a preview changes nothing, and is the difference once it has been done (seed ${seed})`, async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
  const seen = { tasks: 0, gates: 0, dates: 0 }
  const property = fc.asyncProperty(anyHistory, anyScope, anyFacts, async (history, scope, facts) => {
    const id = await relive(server, history)
    // Back to the moment of the last event: what has run out since is a matter of days, not of the change.
    server.clock.now = new Date((await server.look(id)).updatedAt)
    const before = await server.look(id, '', { actor: 'ana' })
    const asked = { scope: [...scope], facts: { ...facts } }
    const preview = await server.call('POST', `/api/engagements/${id}/preview`, { actor: null, body: asked })
    const previewed = await resultOf<PlanDifferenceView>(preview)
    assert.deepEqual(await server.look(id, '', { actor: 'ana' }), before)

    const { revision, factsRevision: expectedRevision } = before
    const revise = { type: 'ReviseFacts', ...asked, expectedRevision } as const
    const done = await server.ask(id, revise, { actor: 'ana' })
    if (done.status !== 200) {
      assert.equal((await problemOf(done)).code, 'nothing-to-change')
      assert.deepEqual(previewed, { tasks: [], gates: [], dates: [], names: {} })
      return
    }
    const path = `/api/engagements/${id}/difference?from=${revision}&to=${revision + 1}`
    const { plan } = await server.get<DifferenceView>(path)
    assert.deepEqual(previewed, plan)
    seen.tasks += plan.tasks.length
    seen.gates += plan.gates.length
    seen.dates += plan.dates.length
  })
  await fc.assert(property, { seed, numRuns: 15 })
  assert.ok(seen.tasks > 20 && seen.gates > 3 && seen.dates > 3, JSON.stringify(seen))
})

test('[S186] a preview is for everybody who may look, and is refused as the change would be', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const ask = (body: unknown, actor: string | null = null) =>
    server.call('POST', `/api/engagements/${id}/preview`, { actor, body })
  const good = { scope: aScope('mail', 'files'), facts: { seats: 20_000 } }
  for (const actor of [null, 'nobody', 'carla', 'ben']) {
    const { tasks, names } = await resultOf<PlanDifferenceView>(await ask(good, actor))
    assert.deepEqual(tasks, [
      { task: '103', kind: 'comes', mandatory: true, state: 'not-started' },
      { task: '104', kind: 'comes', mandatory: false, state: 'not-started' },
    ])
    assert.deepEqual(names[103], { task: '103', service: null })
  }
  for (const [body, status, code] of [
    [{ ...good, scope: [] }, 422, 'empty-scope'],
    [{ ...good, scope: aScope('fax') }, 422, 'unknown-service'],
    [{ ...good, facts: { age: 1 } }, 422, 'unknown-fact'],
    [{ ...good, facts: { seats: '1' } }, 422, 'wrong-fact-value'],
    [{ ...good, scope: [{ ...aScope('mail')[0], goLive: '2026-02-30' }] }, 422, 'wrong-date'],
    [{ ...good, expectedRevision: 1 }, 422, 'invalid-request'],
    [{ scope: ['mail'], facts: {} }, 422, 'invalid-request'],
    ['{', 422, 'invalid-request'],
  ] as const) {
    const response = await ask(body)
    assert.equal(response.status, status)
    assert.equal((await problemOf(response)).code, code)
  }
  const nowhere = await server.call('POST', '/api/engagements/nothing/preview', { body: good })
  assert.equal((await problemOf(nowhere)).code, 'not-found')
  assert.equal((await server.look(id)).revision, 1)
})

test('[S187] what would change a task does, when it is previewed', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  const facts = { seats: 100, sources: ['imap'], regulated: false }
  const scope = aScope('mail', 'chat')
  const { id, tasks } = await anEngagement(server, { scope, facts })
  let proposals = 0
  for (const { key, verdict } of tasks) {
    const path = `/api/engagements/${id}/tasks/${encodeURIComponent(key)}/flips`
    const { flips } = await server.get<{ flips: readonly FlipView[] }>(path, { actor: null })
    const distances = flips.map(({ distance }) => distance)
    assert.deepEqual(
      distances,
      distances.toSorted((one, other) => one - other),
    )
    for (const { to, change } of flips) {
      const body = change.kind === 'fact' ? withFact(change) : { facts, scope: withService(change) }
      const previewed = await server.call('POST', `/api/engagements/${id}/preview`, { body })
      const { tasks: changes } = await resultOf<PlanDifferenceView>(previewed)
      const coming = verdict === 'does-not' ? 'comes' : 'decided'
      // Work that is done for each service comes as the pieces of it.
      const found = changes.find(({ task }) => task === key || task.startsWith(`${key}@`))
      assert.equal(found?.kind, to === 'applies' ? coming : 'goes', `${key} ${to} ${JSON.stringify(change)}`)
      proposals += 1
    }
  }
  assert.ok(proposals >= 6, String(proposals))

  function withFact({ fact, value }: Extract<FlipView['change'], { kind: 'fact' }>) {
    return { scope, facts: { ...facts, [fact]: value } }
  }

  function withService({ add, services: [service = ''] }: Extract<FlipView['change'], { kind: 'service' }>) {
    return add ? [...scope, ...aScope(service)] : scope.filter((one) => one.service !== service)
  }
})

test('[S187] a task that there is not has nothing that would change it', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, move('100', 'complete'))
  for (const task of ['nope', 'constructor', '100@mail', '%00']) {
    const response = await server.call('GET', `/api/engagements/${id}/tasks/${task}/flips`)
    assert.equal(response.status, 404)
    assert.equal((await problemOf(response)).code, 'not-found')
  }
  assert.deepEqual(await server.get(`/api/engagements/${id}/tasks/100/flips`), { flips: [] })
})
