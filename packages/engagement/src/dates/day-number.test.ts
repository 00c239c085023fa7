import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill/implementation'
import { dateOf, dayNumber, firstDay, lastDay, withinRange } from './day-number.ts'

const seed = 20261122

test(`[E50] a day has a number and a number has a day, as in the Gregorian calendar (seed ${seed})`, () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
      const date = epoch.add({ days: day }).toString()
      assert.equal(dateOf(day), date)
      assert.equal(dayNumber(date), day)
    }),
    { seed, numRuns: 5000 },
  )
})

test('[E50] the days around every turn of a century and every leap day follow each other', () => {
  for (let year = 1; year <= 9999; year += 1) {
    const written = String(year).padStart(4, '0')
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    assert.equal(dateOf(dayNumber(`${written}-02-28`) + 1), leap ? `${written}-02-29` : `${written}-03-01`)
    assert.equal(dateOf(dayNumber(`${written}-03-01`) - 1), leap ? `${written}-02-29` : `${written}-02-28`)
    assert.equal(dateOf(dayNumber(`${written}-01-01`) + (leap ? 365 : 364)), `${written}-12-31`)
  }
})

test('[E50] what lies beyond the years 1 to 9999 is the first or the last day of them', () => {
  assert.equal(dayNumber('0001-01-01'), firstDay)
  assert.equal(dayNumber('9999-12-31'), lastDay)
  assert.equal(dateOf(firstDay - 1), '0001-01-01')
  assert.equal(dateOf(lastDay + 1), '9999-12-31')
  assert.equal(withinRange(-Infinity), firstDay)
  assert.equal(withinRange(Infinity), lastDay)
})

test('[E50] a text that is no day has no number', () => {
  for (const text of ['', '2026-02-29', '0000-01-01', '2026-1-1', '10000-01-01']) {
    assert.throws(() => dayNumber(text), /Unexpected day .* expected one that exists/)
  }
})
