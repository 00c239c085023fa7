import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aContext, aCreation, aMoment, aRun, aScope } from '../fixtures/a-run.ts'
import type { CreateEngagement } from './command.ts'
import { decide } from './decide.ts'

function create(over: Partial<CreateEngagement>) {
  const decision = decide(null, aCreation(over), aContext())
  return decision.ok ? decision.event : decision.rejection
}

test('[E15] a creation is one event that says all that was asked for', () => {
  assert.deepEqual(create({ facts: { seats: 12_000 }, sources: { seats: ' order form ' } }), {
    type: 'EngagementCreated',
    release: 'r1',
    customer: 'Contoso',
    startDate: '2026-11-22',
    scope: [{ service: 'mail', seats: null, start: null, goLive: null }],
    facts: { seats: { value: 12_000, source: 'order form', by: 'ana', at: aMoment } },
  })
})

test('[E15] an engagement that exists is not created again, whatever the command says', () => {
  assert.deepEqual(aRun().try(aCreation({ customer: 'Fabrikam' })), { code: 'engagement-exists' })
  assert.deepEqual(aRun().try(aCreation({ scope: aScope('gone') })), { code: 'engagement-exists' })
})

test('[E16] a customer needs a name, and white space around it is dropped', () => {
  for (const customer of ['', '  ', '\t\n\u3000']) assert.deepEqual(create({ customer }), { code: 'customer-required' })
  assert.equal(aRun({ customer: '  Contoso  Ltd\n' }).state.customer, 'Contoso  Ltd')
})

test('[E17] a start that is no day is refused', () => {
  assert.deepEqual(create({ startDate: '2026-02-30' }), { code: 'wrong-date', found: '2026-02-30' })
})

test('[E9] unknown ids come before the rules of a creation', () => {
  const wrong = { customer: ' ', startDate: 'soon' }
  assert.deepEqual(create({ ...wrong, scope: aScope('gone') }), { code: 'unknown-service', service: 'gone' })
  assert.deepEqual(create({ ...wrong, scope: [], facts: { moons: 2 } }), { code: 'unknown-fact', fact: 'moons' })
})
