import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysAfter, mondayOf, monthsAfter, weekOf, weeksOfMonth } from './days.ts'

test('days are counted over the ends of months and years', () => {
  assert.equal(daysAfter('2026-12-31', 1), '2027-01-01')
  assert.equal(daysAfter('2028-03-01', -1), '2028-02-29')
})

test('a week begins on Monday', () => {
  assert.equal(mondayOf('2026-11-29'), '2026-11-23')
  assert.equal(mondayOf('2026-11-30'), '2026-11-30')
  assert.deepEqual([weekOf('2026-11-29')[0], weekOf('2026-11-29')[6]], ['2026-11-23', '2026-11-29'])
})

test('the same day of another month, or its last', () => {
  assert.equal(monthsAfter('2027-01-31', 1), '2027-02-28')
  assert.equal(monthsAfter('2027-01-15', -1), '2026-12-15')
  assert.equal(monthsAfter('2026-11-30', 15), '2028-02-29')
})

test('a month has four to six weeks, which hold all of its days', () => {
  const firstAndLast = (date: string) => {
    const weeks = weeksOfMonth(date)
    return [weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]
  }
  assert.deepEqual(firstAndLast('2027-02-10'), [4, '2027-02-01', '2027-02-28'])
  assert.deepEqual(firstAndLast('2026-11-30'), [6, '2026-10-26', '2026-12-06'])
})
