import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, aServiceReason, theWords } from '../../../test/words.fixture.ts'
import { reasonWords, undecidedWords } from './reason-words.ts'

test('a service reason says what is needed and what of it is in scope', () => {
  const words = theWords('en')
  assert.equal(reasonWords(words, aServiceReason('does-not', ['mail'])), 'needs Mail; not in scope')
  assert.equal(
    reasonWords(words, aServiceReason('does-not', ['mail', 'chat', 'files'])),
    'needs Mail, Chat, or Files; none in scope',
  )
  assert.equal(reasonWords(words, aServiceReason('applies', ['mail'], ['mail'])), 'for Mail; in scope')
  assert.equal(
    reasonWords(words, aServiceReason('applies', ['mail', 'chat'], ['chat'])),
    'for Mail or Chat; in scope: Chat',
  )
  assert.equal(reasonWords(theWords('zh-CN'), aServiceReason('does-not', ['mail'])), '需要 Mail；不在范围内')
})

test('a condition says what is needed and what is known of it', () => {
  assert.equal(
    reasonWords(theWords('en'), aCondition('does-not', 'step')),
    'needs at least 20,000 seats or “Enterprise benefit” under “Exceptions”; Total seats: 12,000 seats · Exceptions: none',
  )
  assert.equal(
    reasonWords(theWords('zh-CN'), aCondition('unknown', 'step')),
    '需要至少 20,000 个席位或“例外情况”包含“企业权益”；席位总数：12,000 个席位 · 例外情况：未知',
  )
})

test('what keeps a task undecided is named once, and only where it is unknown', () => {
  const words = theWords('en')
  const reasons = [
    aCondition('unknown', 'step'),
    aCondition('unknown', 'task'),
    aServiceReason('applies', ['mail'], ['mail']),
  ]
  assert.equal(undecidedWords(words, reasons), 'May apply: Exceptions not known')
  assert.equal(undecidedWords(words, []), 'May apply')
})
