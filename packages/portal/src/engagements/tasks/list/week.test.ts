import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mondayOf } from '../../../time/days.ts'
import { weekWords } from './week.ts'

test('a week begins on Monday and ends on Sunday, over the end of a year too', () => {
  const days = ['2026-11-23', '2026-11-25', '2026-11-29', '2026-11-30', '2027-01-01']
  assert.deepEqual(days.map(mondayOf), ['2026-11-23', '2026-11-23', '2026-11-23', '2026-11-30', '2026-12-28'])
})

test('a week is said by its first and last day', () => {
  // Spaces that do not break are the language's own business.
  const said = (language: string) => weekWords(language)('2026-12-28').replace(/\s/gu, ' ')
  assert.equal(said('en'), 'Dec 28, 2026 – Jan 3, 2027')
  assert.equal(said('zh-CN'), '2026/12/28 – 2027/1/3')
})
