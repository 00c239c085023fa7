import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactValue } from '@fairlead/playbook'
import { aRun, aScope } from '../fixtures/a-run.ts'
import { factsOf } from '../state/records.ts'
import type { ReviseFacts } from './command.ts'

function revise(over: Partial<ReviseFacts>): ReviseFacts {
  return { type: 'ReviseFacts', scope: aScope('mail'), facts: {}, sources: {}, expectedRevision: 1, ...over }
}

test('[E18] the scope has every service once, in the order of the release', () => {
  const run = aRun({ scope: aScope('chat', 'onboarding', 'mail', 'chat') })
  assert.deepEqual(run.state.scope, aScope('mail', 'chat', 'onboarding'))
  run.do(revise({ scope: aScope('files', 'mail', 'files') }))
  assert.deepEqual(run.state.scope, aScope('mail', 'files'))
})

test('[E18] a scope needs a service, and only services of the release', () => {
  assert.deepEqual(aRun().try(revise({ scope: [] })), { code: 'empty-scope' })
  assert.deepEqual(aRun().try(revise({ scope: aScope('mail', 'toString') })), {
    code: 'unknown-service',
    service: 'toString',
  })
})

test('[E19] facts of the right type are kept in their normal form, in the order of the release', () => {
  const facts = { regulated: false, sources: ['imap', 'box', 'imap'], segment: 'large', seats: 0 }
  const run = aRun().do(revise({ facts }))
  const expected = { seats: 0, segment: 'large', sources: ['box', 'imap'], regulated: false }
  assert.equal(JSON.stringify(factsOf(run.state)), JSON.stringify(expected))
  run.do(revise({ facts: { sources: [], seats: -0 }, expectedRevision: 2 }))
  assert.deepEqual(factsOf(run.state), { seats: 0, sources: [] })
})

test('[E19] a fact of another type is refused, and the refusal says what was expected', () => {
  const wrong: Record<string, { readonly expected: string; readonly values: readonly unknown[] }> = {
    seats: { expected: 'a whole number, 0 or more', values: [-1, 1.5, Number.NaN, 2 ** 53, '7', true, [7], null] },
    segment: { expected: 'one of small, large', values: ['huge', '', 1, ['small'], null] },
    sources: { expected: 'a list of any of box, gmail, imap', values: ['box', ['box', 'fax'], [['box']], {}, null] },
    regulated: { expected: 'true or false', values: ['true', 0, [], null] },
  }
  for (const [fact, { expected, values }] of Object.entries(wrong)) {
    for (const value of values) {
      const refusal = aRun().try(revise({ facts: { [fact]: value as FactValue } }))
      assert.deepEqual(refusal, { code: 'wrong-fact-value', fact, expected }, `${fact}: ${JSON.stringify(value)}`)
    }
  }
})

test('[E19] a fact that the playbook does not ask for is refused, also one named like a property of every object', () => {
  for (const fact of ['moons', 'constructor', '__proto__']) {
    const facts = Object.fromEntries([[fact, 1]])
    assert.deepEqual(aRun().try(revise({ facts })), { code: 'unknown-fact', fact })
  }
})

test('[E19] what a revision leaves out is unknown again', () => {
  const run = aRun({ facts: { seats: 5, regulated: true } }).do(revise({ facts: { seats: 6 } }))
  assert.deepEqual(factsOf(run.state), { seats: 6 })
  assert.equal(run.state.factsRevision, 2)
})

test('[E18] a service says for how many seats and from when it is covered, or that nobody knows yet', () => {
  const mail = { service: 'mail', seats: 0, start: '2026-12-01', goLive: '2027-02-28' }
  const run = aRun({ scope: [mail, ...aScope('files')] })
  assert.deepEqual(run.state.scope, [mail, ...aScope('files')])
  run.do(run.revise({}, 'files')).do(revise({ scope: [{ ...mail, seats: -0 }], expectedRevision: 2 }))
  assert.ok(Object.is(run.state.scope[0]?.seats, 0))
  for (const seats of [-1, 0.5, Number.NaN, 2 ** 53]) {
    const wrong = { code: 'wrong-seats', service: 'mail' }
    assert.deepEqual(aRun().try(revise({ scope: [{ ...mail, seats }] })), wrong)
  }
  for (const over of [{ start: '2027-02-29' }, { goLive: '2027-02-29' }]) {
    const wrong = { code: 'wrong-date', found: '2027-02-29' }
    assert.deepEqual(aRun().try(revise({ scope: [{ ...mail, ...over }] })), wrong)
  }
})

test('[E12] other seats, and other days, of a service are something to change', () => {
  const [mail] = aScope('mail')
  assert.ok(mail)
  for (const over of [{ seats: 5 }, { start: '2026-12-01' }, { goLive: '2026-12-01' }]) {
    const run = aRun().do(revise({ scope: [{ ...mail, ...over }] }))
    assert.deepEqual(run.state.scope, [{ ...mail, ...over }])
  }
})

test('[E34] a fact is from whom entered it, with the source that they gave', () => {
  const by = { actor: 'bo', now: '2026-11-23T10:00:00.000Z' }
  const run = aRun().do(
    revise({ facts: { seats: 5, regulated: true }, sources: { seats: ' call ', regulated: ' ' } }),
    by,
  )
  assert.deepEqual(run.state.facts, {
    seats: { value: 5, source: 'call', by: 'bo', at: by.now },
    regulated: { value: true, source: null, by: 'bo', at: by.now },
  })
})

test('[E34] a fact that stays what it was stays from whom it was, unless it is given another source', () => {
  const by = { actor: 'bo', now: '2026-11-23T10:00:00.000Z' }
  const first = { facts: { seats: 5, sources: ['box', 'imap'] }, sources: { seats: 'call' } }
  const again = (sources: Readonly<Record<string, string>>) => {
    const run = aRun(first)
    run.do(revise({ facts: { sources: ['imap', 'box'], seats: 5, regulated: true }, sources }), by)
    const { seats, sources: of } = run.state.facts
    return [seats?.by, seats?.source, of?.by]
  }
  assert.deepEqual(again({}), ['ana', 'call', 'ana'])
  assert.deepEqual(again({ seats: 'call' }), ['ana', 'call', 'ana'])
  assert.deepEqual(again({ seats: 'order form', sources: 'mail' }), ['bo', 'order form', 'bo'])
  const run = aRun(first).do(revise({ facts: { seats: 6 } }), by)
  assert.deepEqual(run.state.facts, { seats: { value: 6, source: null, by: 'bo', at: by.now } })
})

test('[E34] another source alone is something to change, and the same is not', () => {
  const first = { facts: { seats: 5 }, sources: { seats: 'call' } }
  for (const sources of [{}, { seats: ' call' }, { seats: '' }]) {
    assert.deepEqual(aRun(first).try(revise({ facts: { seats: 5 }, sources })), { code: 'nothing-to-change' })
  }
  assert.equal(aRun(first).try(revise({ facts: { seats: 5 }, sources: { seats: 'mail' } })), null)
})

test('[E19] a source of a fact that the playbook does not ask for is refused', () => {
  for (const fact of ['moons', '__proto__']) {
    const sources = Object.fromEntries([[fact, 'call']])
    assert.deepEqual(aRun().try(revise({ sources })), { code: 'unknown-fact', fact })
  }
})
