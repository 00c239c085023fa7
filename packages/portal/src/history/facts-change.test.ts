import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../test/history.fixture.ts'
import { factsChange } from './facts-change.ts'

const at = '2026-11-22T10:00:00.000Z'
const created = anEntry(1, at, {
  type: 'EngagementCreated',
  release: 'r',
  customer: 'Nordwind',
  startDate: '2026-11-20',
  scope: ['mail', 'chat'],
  facts: { seats: 12_000, exceptions: [] },
})
const state = anEntry(2, at)
const revised = anEntry(3, at, {
  type: 'FactsRevised',
  scope: ['mail', 'files'],
  facts: { exceptions: ['benefit'], regulated: false },
})

test('a revision is compared with the one before it, whatever happened in between', () => {
  assert.deepEqual(factsChange([revised, state, created], 0), {
    added: ['files'],
    removed: ['chat'],
    facts: [
      { fact: 'seats', from: 12_000, to: null },
      { fact: 'exceptions', from: [], to: ['benefit'] },
      { fact: 'regulated', from: null, to: false },
    ],
  })
})

test('a fact that kept its value is not a change', () => {
  const same = anEntry(4, at, { ...revised.event, type: 'FactsRevised' } as typeof revised.event)
  assert.deepEqual(factsChange([same, revised, created], 0), { added: [], removed: [], facts: [] })
})

test('nothing is said where the entry before has not been loaded, or the entry is of another kind', () => {
  assert.equal(factsChange([revised, state], 0), null)
  assert.equal(factsChange([revised, state, created], 1), null)
  assert.equal(factsChange([], 0), null)
})
