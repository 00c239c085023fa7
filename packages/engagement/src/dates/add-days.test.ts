import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { addDays } from './add-days.ts'
import { dateOf, dayNumber, firstDay, lastDay } from './day-number.ts'
import { plainCalendar, type WorkCalendar } from './work-calendar.ts'

const seed = 20261122

const holidays: WorkCalendar = { ...plainCalendar, holidays: ['2026-12-24', '2026-12-25', '2026-12-26'] }

/** One day after the other, with the weekday from another library: slow, and an opinion of its own. */
function walked(date: string, days: number, { workingDays, holidays }: WorkCalendar): string {
  const isWorked = (day: DateTime) =>
    workingDays.includes(day.weekday) && !holidays.includes(day.toFormat('yyyy-MM-dd'))
  let day = DateTime.fromISO(date, { zone: 'UTC' })
  if (days === 0) while (!isWorked(day)) day = day.plus({ days: 1 })
  for (let left = Math.abs(days); left > 0; ) {
    day = day.plus({ days: Math.sign(days) })
    if (isWorked(day)) left -= 1
  }
  return day.toFormat('yyyy-MM-dd')
}

const middle = dayNumber('2026-12-01')
const anyDate = fc.integer({ min: middle - 60, max: middle + 60 }).map(dateOf)
const anyStep = fc.integer({ min: -40, max: 40 })
const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  timeZone: fc.constant('UTC'),
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  holidays: fc
    .uniqueArray(fc.integer({ min: middle - 90, max: middle + 90 }), { maxLength: 60 })
    .map((days) => days.map(dateOf).sort()),
  from: fc.constant('09:00'),
  to: fc.constant('17:00'),
})
const isWorked = (date: string, calendar: WorkCalendar) => addDays(date, 0, calendar) === date

test('[E52] business days are counted, days off are not', () => {
  const cases: [string, number, string][] = [
    ['2026-12-21', 0, '2026-12-21'],
    ['2026-12-21', 3, '2026-12-28'],
    ['2026-12-24', 0, '2026-12-28'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-26', -1, '2026-12-23'],
    ['2026-12-28', -1, '2026-12-23'],
    ['2026-12-18', 1, '2026-12-21'],
    ['2026-12-19', 1, '2026-12-21'],
    ['2026-12-20', 1, '2026-12-21'],
    ['2026-12-21', -1, '2026-12-18'],
    ['2026-12-20', -1, '2026-12-18'],
  ]
  for (const [from, days, to] of cases) assert.equal(addDays(from, days, holidays), to, `${from} ${days}`)
})

test(`[E52] it is the day that somebody finds who walks from day to day (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyDate, anyStep, anyCalendar, (date, days, calendar) => {
      assert.equal(addDays(date, days, calendar), walked(date, days, calendar))
    }),
    { seed, numRuns: 1500 },
  )
})

test('[E52] ten thousand business days are two thousand weeks, and the holidays', () => {
  assert.equal(addDays('2026-12-21', 10_000, plainCalendar), '2065-04-20')
  assert.equal(addDays('2026-12-21', 10_000, holidays), '2065-04-22')
  assert.equal(addDays('2065-04-22', -10_000, holidays), '2026-12-21')
})

test(`[E53] from a working day steps add up, so that there and back is where it began (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyDate, fc.tuple(anyStep, anyStep), anyCalendar, (date, [first, second], calendar) => {
      const from = addDays(date, 0, calendar)
      const between = addDays(from, first, calendar)
      assert.equal(addDays(between, second, calendar), addDays(from, first + second, calendar))
      assert.equal(addDays(between, -first, calendar), from)
      assert.ok(isWorked(between, calendar))
    }),
    { seed, numRuns: 1000 },
  )
})

test(`[E53] a later day and more days never lead to an earlier day (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.tuple(anyDate, anyDate), anyStep, anyCalendar, (dates, days, calendar) => {
      const [earlier = '', later = ''] = dates.sort()
      assert.ok(addDays(earlier, days, calendar) <= addDays(later, days, calendar))
      assert.ok(addDays(earlier, days, calendar) <= addDays(earlier, days + 1, calendar))
    }),
    { seed, numRuns: 1000 },
  )
})

test('[E54] without a calendar all days count', () => {
  assert.equal(addDays('2026-12-24', 0, null), '2026-12-24')
  assert.equal(addDays('2026-12-24', 10, null), '2027-01-03')
  assert.equal(addDays('2028-03-01', -1, null), '2028-02-29')
})

test('[E50] what would lie beyond the days that there are is the first or the last of them', () => {
  for (const calendar of [null, plainCalendar]) {
    assert.equal(addDays('9999-12-20', 3650, calendar), dateOf(lastDay))
    assert.equal(addDays('0001-01-03', -3650, calendar), dateOf(firstDay))
  }
})
