import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOf } from '@fairlead/playbook'
import fc from 'fast-check'
import { dayRanges, daysOf } from './day-ranges.ts'

const seed = 20261129

test('days that follow each other are one range, also over the end of a year', () => {
  assert.deepEqual(dayRanges(['2027-01-01', '2026-12-31', '2026-12-24', '2026-12-31']), [
    { from: '2026-12-24', to: '2026-12-24' },
    { from: '2026-12-31', to: '2027-01-01' },
  ])
  assert.deepEqual(dayRanges([]), [])
})

test('a range that ends before it begins has no day', () => {
  assert.deepEqual(daysOf({ from: '2026-12-24', to: '2026-12-23' }), [])
})

test(`the days of the ranges of days are those days, and no two ranges touch (seed ${seed})`, () => {
  const anyDays = fc.array(fc.integer({ min: 20_400, max: 20_440 }).map(dateOf))
  fc.assert(
    fc.property(anyDays, (days) => {
      const ranges = dayRanges(days)
      const all = ranges.flatMap(daysOf)
      assert.deepEqual(all, [...new Set(days)].sort())
      assert.deepEqual(dayRanges(all), ranges)
    }),
    { seed, numRuns: 300 },
  )
})
