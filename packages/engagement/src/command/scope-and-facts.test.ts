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
