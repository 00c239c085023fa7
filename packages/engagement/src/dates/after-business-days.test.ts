import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterBusinessDays } from './after-business-days.ts'
import { plainCalendar } from './work-calendar.ts'

const oslo = { ...plainCalendar, timeZone: 'Europe/Oslo' }

test('[E160] business days end at the same time of day, and what comes on a day off counts from the next', () => {
  const cases = [
    // Friday afternoon, a Saturday, a Sunday evening, and the hour of the change to winter time.
    ['2026-11-20T14:30:15.123Z', 1, '2026-11-23T14:30:15.123Z'],
    ['2026-11-20T14:30:00.000Z', 0.5, '2026-11-23T02:30:00.000Z'],
    ['2026-11-20T14:30:00.000Z', 5, '2026-11-27T14:30:00.000Z'],
    ['2026-11-21T10:00:00.000Z', 1, '2026-11-23T23:00:00.000Z'],
    ['2026-11-22T22:30:00.000Z', 1, '2026-11-23T23:00:00.000Z'],
    ['2026-11-22T23:30:00.000Z', 2.5, '2026-11-25T11:30:00.000Z'],
    ['2026-10-23T10:00:00.000Z', 1, '2026-10-26T11:00:00.000Z'],
    ['2026-11-20T14:30:00.000Z', 0, '2026-11-20T14:30:00.000Z'],
    ['2026-11-21T14:30:00.000Z', 0, '2026-11-22T23:00:00.000Z'],
  ] as const
  for (const [moment, days, expected] of cases) assert.equal(afterBusinessDays(moment, days, oslo), expected, moment)
  const off = { ...oslo, holidays: ['2026-11-23'] }
  assert.equal(afterBusinessDays('2026-11-20T14:30:00.000Z', 1, off), '2026-11-24T14:30:00.000Z')
})

test('[E160] more days never end earlier, nor do those that begin later, and none end before they begin (seed 160)', () => {
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
  const half = fc.integer({ min: 0, max: 40 }).map((count) => count / 2)
  const zone = fc.constantFrom('UTC', 'Europe/Oslo', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati')
  fc.assert(
    fc.property(fc.tuple(moment, moment), fc.tuple(half, half), zone, ([one, other], [few, more], timeZone) => {
      const at = (time: number) => new Date(time).toISOString()
      const calendar = { ...plainCalendar, timeZone }
      const end = (time: number, days: number) => afterBusinessDays(at(time), days, calendar)
      assert.ok(end(one, few) >= at(one))
      assert.ok(end(one, Math.min(few, more)) <= end(one, Math.max(few, more)))
      assert.ok(end(Math.min(one, other), few) <= end(Math.max(one, other), few))
    }),
    { seed: 160, numRuns: 300 },
  )
})
