import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView } from '@fairlead/contract'
import { aRoutedRelease } from '../../../test/routing.fixture.ts'
import { routeShown } from './route-shown.ts'

const release = aRoutedRelease()
const sme = { role: 'sme', service: 'mail', language: null }

function known(facts: Readonly<Record<string, number>>): EngagementView['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, { value, source: null, by: 'mei', at: '2026-11-20T10:00:00Z' }]),
  )
}

test('a team is named with the row that says so and what decided', () => {
  const route = routeShown(release, sme, known({ seats: 200 }))
  assert.ok(route.kind === 'team')
  assert.deepEqual([route.team?.id, route.row], ['post', 0])
  assert.deepEqual(route.decided, [
    { id: 'role', value: 'sme' },
    { id: 'service', value: 'mail' },
    { id: 'seats', value: 200 },
  ])
})

test('where nobody is sent there is guidance', () => {
  const route = routeShown(release, sme, known({ seats: 100 }))
  assert.ok(route.kind === 'self-serve')
  assert.deepEqual(route.guidance, { en: 'Read [the guide](https://a.example)' })
})

test('what is missing is of the request itself, or a fact of the customer', () => {
  const neither = routeShown(release, { ...sme, service: null }, {})
  assert.ok(neither.kind === 'missing')
  assert.deepEqual([neither.own, neither.facts], [['service'], ['seats']])
  const language = routeShown(release, { role: 'architect', service: null, language: null }, {})
  assert.ok(language.kind === 'missing')
  assert.deepEqual([language.own, language.facts], [['language'], []])
})

test('a fact of the customer is meant where it has the name of a part of the request', () => {
  const text = {
    type: 'text',
    id: 'language',
    label: {},
    help: null,
    source: { file: '', line: 1, column: 1 },
  } as const
  const asked = aRoutedRelease({ facts: [...release.facts, text] })
  const route = routeShown(asked, { role: 'architect', service: null, language: 'de' }, {})
  assert.ok(route.kind === 'missing')
  assert.deepEqual([route.own, route.facts], [[], ['language']])
})

test('no row is for some, and without a table nothing is asked', () => {
  assert.equal(routeShown(release, { ...sme, service: 'chat' }, {}).kind, 'none')
  assert.equal(routeShown(aRoutedRelease({ decisions: [] }), sme, {}).kind, 'anybody')
})
