import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../../test/words.fixture.ts'
import { partName, partWords } from './part-words.ts'

const words = theWords('en')
const seats = { kind: 'fact', id: 'seats' } as const
const mail = { kind: 'service', id: 'mail' } as const

test('a fact is said with its unit and with where it comes from', () => {
  const answer = { kind: 'typed', text: '24,000' } as const
  assert.equal(partName(words, seats), 'Total seats')
  assert.equal(partWords(words, seats, { kind: 'fact', answer, source: '' }), '24,000 seats')
  assert.equal(partWords(words, seats, { kind: 'fact', answer, source: 'call' }), '24,000 seats (call)')
  assert.equal(partWords(words, seats, { kind: 'fact', answer: { kind: 'unknown' }, source: '' }), 'not known')
  const half = { kind: 'typed', text: '24 or so' } as const
  assert.equal(partWords(words, seats, { kind: 'fact', answer: half, source: '' }), '24 or so')
})

test('a service is said with its seats and days, or that it is not in scope', () => {
  const service = { isCovered: true, seats: '500', start: '', goLive: '2026-12-01' }
  assert.equal(partName(words, mail), 'Mail')
  assert.equal(partWords(words, mail, { kind: 'service', service }), 'in scope · 500 seats · go-live Dec 1, 2026')
  assert.equal(partWords(words, mail, { kind: 'service', service: { ...service, isCovered: false } }), 'not in scope')
})
