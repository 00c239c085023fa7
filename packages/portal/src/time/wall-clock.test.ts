import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayIn, momentIn } from '../../../engagement/src/dates/zone.ts'
import { momentAt, timeText, wallClock } from './wall-clock.ts'

const seed = 20261129
const zones = [
  'UTC',
  'Europe/Berlin',
  'Asia/Shanghai',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Pacific/Apia',
]
const years = { min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }

test(`the clocks of a zone show the day that the engagement counts by (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.date(years), fc.constantFrom(...zones), (date, timeZone) => {
      assert.equal(wallClock(date.valueOf(), timeZone).date, dayIn(date.toISOString(), timeZone))
    }),
    { seed, numRuns: 500 },
  )
})

test(`a day and a time are the moment that the engagement takes them for (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.date(years),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...zones),
      (date, minute, timeZone) => {
        const day = date.toISOString().slice(0, 10)
        const moment = momentAt(day, timeText(minute), timeZone)
        assert.equal(new Date(moment).toISOString(), momentIn(day, timeText(minute), timeZone))
      },
    ),
    { seed, numRuns: 500 },
  )
})

test('a time that the clocks skip is what it would have been, and one that they show twice is the first', () => {
  const at = (date: string, time: string, zone = 'Europe/Berlin') => new Date(momentAt(date, time, zone)).toISOString()
  assert.equal(at('2027-03-28', '02:30'), '2027-03-28T01:30:00.000Z')
  assert.equal(at('2027-10-31', '02:30'), '2027-10-31T00:30:00.000Z')
  assert.equal(at('2027-03-14', '02:30', 'America/New_York'), '2027-03-14T07:30:00.000Z')
})
