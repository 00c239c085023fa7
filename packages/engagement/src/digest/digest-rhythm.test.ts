import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clockIn } from '../dates/zone.ts'
import { type DigestRhythm, lastPeriod } from './digest-rhythm.ts'

const seed = 20261129
const hour = 3_600_000

const daily: DigestRhythm = { every: 'daily', hour: 8, timeZone: 'Europe/Berlin' }
const at = (rhythm: DigestRhythm, now: string) => lastPeriod(rhythm, now)?.at ?? null

test('[E252] somebody is told at their hour of each working day, and of a weekend on Friday the last time', () => {
  assert.equal(at(daily, '2026-11-27T06:59:59.999Z'), '2026-11-26T07:00:00.000Z')
  assert.equal(at(daily, '2026-11-27T07:00:00.000Z'), '2026-11-27T07:00:00.000Z')
  assert.equal(at(daily, '2026-11-29T23:00:00.000Z'), '2026-11-27T07:00:00.000Z')
  assert.equal(at(daily, '2026-11-30T06:59:00.000Z'), '2026-11-27T07:00:00.000Z')
})

test('[E252] once a week it is Monday, and never where it is switched off', () => {
  const weekly = { ...daily, every: 'weekly' } as const
  assert.equal(at(weekly, '2026-11-30T06:59:00.000Z'), '2026-11-23T07:00:00.000Z')
  assert.equal(at(weekly, '2026-11-30T07:00:00.000Z'), '2026-11-30T07:00:00.000Z')
  assert.equal(at(weekly, '2026-12-06T12:00:00.000Z'), '2026-11-30T07:00:00.000Z')
  assert.equal(lastPeriod({ ...daily, every: 'off' }, '2026-11-30T07:00:00.000Z'), null)
})

test('[E252] an hour that the clocks skip comes once, and so does one that they show twice', () => {
  // In Cairo clocks go forward in the night to Friday; in Asunción they went back on a Sunday.
  const night = { every: 'daily', hour: 0, timeZone: 'Africa/Cairo' } as const
  assert.deepEqual(lastPeriod(night, '2026-04-24T12:00:00.000Z'), { day: '2026-04-24', at: '2026-04-23T22:00:00.000Z' })
})

const anyRhythm: fc.Arbitrary<DigestRhythm> = fc.record({
  every: fc.constantFrom('daily', 'weekly'),
  hour: fc.nat(23),
  timeZone: fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Shanghai',
    'Africa/Cairo',
  ),
})
const firstHour = Date.UTC(2026, 0, 1) / hour

test(`[E252] over weeks of every hour each day comes once, in order, at its hour, also where clocks change (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyRhythm, fc.integer({ min: 0, max: 8000 }), (rhythm, from) => {
      const hours = Array.from({ length: 24 * 21 }, (_, index) =>
        new Date((firstHour + from + index) * hour).toISOString(),
      )
      const periods = hours.map((now) => {
        const period = lastPeriod(rhythm, now)
        assert.ok(period !== null && period.at <= now)
        return period
      })
      const days = [...new Set(periods.map(({ day }) => day))]
      assert.equal(new Set(periods.map(({ at }) => at)).size, days.length)
      assert.deepEqual(days, days.toSorted())
      const count = rhythm.every === 'daily' ? [15, 16] : [3, 4]
      assert.ok(count.includes(days.length), `${days.length} days`)
      for (const { day, at } of periods) {
        const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
        assert.ok(!isWeekend, day)
        const shown = Number(clockIn(at, rhythm.timeZone).slice(0, 2))
        assert.ok(shown === rhythm.hour || shown === (rhythm.hour + 1) % 24, `${shown} for ${rhythm.hour}`)
      }
    }),
    { seed, numRuns: 60 },
  )
})
