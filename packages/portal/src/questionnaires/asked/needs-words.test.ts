import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manySeats, theWords } from '../../../test/words.fixture.ts'
import { needsWords } from './needs-words.ts'

const has = (value: string, fact = 'exceptions') => ({ kind: 'includes', fact, value }) as const

test('choices of one question are said as one, and others as everywhere', () => {
  const some = { kind: 'any', of: [has('benefit'), has('pilot')] } as const
  assert.equal(needsWords(theWords('en'), some), '“Enterprise benefit” or “Pilot” under “Exceptions”')
  assert.equal(needsWords(theWords('zh-CN'), some), '“例外情况”包含“企业权益”或“试点”')
  assert.equal(
    needsWords(theWords('en'), { ...some, kind: 'all' }),
    '“Enterprise benefit” and “Pilot” under “Exceptions”',
  )
  assert.equal(
    needsWords(theWords('en'), { kind: 'any', of: [has('benefit'), has('x', 'other')] }),
    '“Enterprise benefit” under “Exceptions” or “x” under “other”',
  )
  assert.equal(
    needsWords(theWords('en'), manySeats),
    'at least 20,000 seats or “Enterprise benefit” under “Exceptions”',
  )
})
