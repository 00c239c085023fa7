import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactDefinition } from '@fairlead/playbook'
import { aSource } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun } from '../fixtures/a-run.ts'
import type { ScopedService } from '../state/engagement.ts'
import { goLiveOf } from './go-live.ts'

const asked = { id: 'go_live', label: { en: 'Go-live' }, help: null, source: aSource } as const
const scope: readonly ScopedService[] = [
  { service: 'mail', seats: null, start: '2026-12-01', goLive: '2027-03-01' },
  { service: 'files', seats: null, start: null, goLive: '2027-02-01' },
  { service: 'chat', seats: null, start: null, goLive: null },
]

/** When a customer goes live of whom this is known, in a playbook that asks for the fact as it is defined here. */
function goLive(known: string | null, definition: FactDefinition | null, services = scope): string | null {
  const release = aRelease()
  const facts = definition === null ? release.facts : [...release.facts, definition]
  const given = { scope: services, facts: known === null ? {} : { go_live: known } }
  return goLiveOf(aRun(given, aContext({ ...release, facts })).standing())
}

test('[E86] the customer goes live on the day of the fact, else on the earliest day of a service in scope', () => {
  const day: FactDefinition = { ...asked, type: 'date' }
  assert.equal(goLive('2027-05-05', day), '2027-05-05')
  assert.equal(goLive(null, day), '2027-02-01')
  assert.equal(goLive(null, null), '2027-02-01')
  assert.equal(goLive(null, day, scope.slice(2)), null)
})

test('[E86] a fact of that name that is no day is not asked', () => {
  assert.equal(goLive('soon', { ...asked, type: 'text' }), '2027-02-01')
})
