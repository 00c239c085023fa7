import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  askedMoments,
  besideDay,
  type CalendarPlace,
  calendarLooks,
  readCalendarPlace,
  shownDays,
  writeCalendarPlace,
} from './calendar-place.ts'

const today = '2026-11-29'
const seed = 20261129

test('an address that says nothing shows today as usual, and what is mine', () => {
  const usual: CalendarPlace = { look: 'list', day: today, whose: 'me', engagement: null }
  for (const search of [{}, { view: 'year', day: '2026-02-30', who: 'x', engagement: '' }, { day: 7 }]) {
    assert.deepEqual(readCalendarPlace(search, { today, look: 'list' }), usual)
  }
})

test(`an address leads back to the place that it was written for (seed ${seed})`, () => {
  const anyPlace: fc.Arbitrary<CalendarPlace> = fc.record({
    look: fc.constantFrom(...calendarLooks),
    day: fc.constantFrom(today, '2027-01-31', '2028-02-29'),
    whose: fc.constantFrom('me', 'everybody'),
    engagement: fc.constantFrom(null, 'e1'),
  })
  fc.assert(
    fc.property(anyPlace, (place) => {
      assert.deepEqual(readCalendarPlace(writeCalendarPlace(place, today), { today, look: 'month' }), { ...place })
    }),
    { seed },
  )
})

test('what is shown begins on a Monday, or with the day of a list', () => {
  assert.deepEqual(shownDays({ look: 'month', day: '2026-11-29' }), ['2026-10-26', '2026-12-07'])
  assert.deepEqual(shownDays({ look: 'week', day: '2026-11-29' }), ['2026-11-23', '2026-11-30'])
  assert.deepEqual(shownDays({ look: 'list', day: '2026-11-29' }), ['2026-11-29', '2026-12-29'])
})

test('what is asked for begins and ends with days of the reader, and is never longer than the server answers', () => {
  assert.deepEqual(askedMoments({ look: 'week', day: '2026-03-29' }, 'Europe/Berlin'), {
    from: '2026-03-22T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  })
  for (const look of calendarLooks) {
    const { from, to } = askedMoments({ look, day: '2026-08-01' }, 'UTC')
    assert.ok(Date.parse(to) - Date.parse(from) <= 62 * 86_400_000)
  }
})

test('before and after is a month, a week, or as many days as a list has', () => {
  assert.equal(besideDay({ look: 'month', day: '2027-01-31' }, 1), '2027-02-28')
  assert.equal(besideDay({ look: 'week', day: '2026-11-29' }, -1), '2026-11-22')
  assert.equal(besideDay({ look: 'list', day: '2026-11-29' }, 1), '2026-12-29')
})
