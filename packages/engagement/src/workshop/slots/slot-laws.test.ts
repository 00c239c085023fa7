import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOf, dayNumber } from '../../dates/day-number.ts'
import type { WorkCalendar } from '../../dates/work-calendar.ts'
import { clockIn, dayIn } from '../../dates/zone.ts'
import { clashesOf } from './clashes-of.ts'
import type { Guest, OtherSession } from './slot-question.ts'
import { daysAhead, type SlotQuestion, suggestSlots } from './suggest-slots.ts'

const seed = 20261129
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
]
const halfHour = 1_800_000
// Around the days on which Berlin, New York and Lord Howe change their clocks.
const days = ['2026-03-06', '2026-03-27', '2026-04-03', '2026-10-02', '2026-10-23', '2026-10-30', '2026-11-22']

const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  timeZone: fc.constantFrom(...zones),
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
  holidays: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...days), fc.nat(4)).map(([day, more]) => dateOf(dayNumber(day) + more)),
    { maxLength: 3 },
  ),
  from: fc.constantFrom('00:00', '07:15', '09:00'),
  to: fc.constantFrom('12:00', '17:00', '23:59'),
})

const names = ['bo', 'ada@example.org', 'eve@example.org']
const anyGuest: fc.Arbitrary<Guest> = fc.record({
  names: fc.subarray(names, { minLength: 1 }),
  party: fc.constantFrom('team', 'customer', 'vendor'),
  isOptional: fc.boolean(),
})

const anyQuestion: fc.Arbitrary<SlotQuestion> = fc
  .record({
    day: fc.constantFrom(...days),
    hours: fc.integer({ min: -30, max: 30 }),
    guests: fc.array(anyGuest, { minLength: 1, maxLength: 4 }),
    calendars: fc.record({ team: anyCalendar, customer: anyCalendar, vendor: anyCalendar }),
    busy: fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...names), fc.constantFrom(30, 240)), { maxLength: 12 }),
    minutes: fc.constantFrom(5, 30, 60, 90, 240),
    timeZone: fc.constantFrom(...zones),
    count: fc.constantFrom(1, 5, 40),
  })
  .map(({ day, hours, busy, ...question }) => {
    const begin = Date.parse(`${day}T00:00:00.000Z`)
    const others = busy.map(
      ([at, name, minutes]): OtherSession => ({
        ...{ engagement: 'e2', task: '7', people: [name], minutes },
        start: new Date(begin + at * halfHour).toISOString(),
      }),
    )
    return { ...question, others, from: day, now: new Date(begin + hours * 2 * halfHour + 1).toISOString() }
  })

/** Every half hour as the clocks of the zone show it, found by trying every minute that could be one. */
function naiveSlots(question: SlotQuestion): readonly string[] {
  const { from, now, timeZone, minutes, count } = question
  const guests = question.guests.filter(({ isOptional }) => !isOptional)
  const today = dayIn(now, timeZone)
  const first = [from, today].sort().at(-1) ?? today
  const last = dateOf(dayNumber(first) + daysAhead)
  const found: string[] = []
  const seen = new Set<string>()
  const step = halfHour / 2
  for (let at = Date.parse(`${first}T00:00:00.000Z`) - 96 * step; found.length < count; at += step) {
    const start = new Date(at).toISOString()
    const day = dayIn(start, timeZone)
    if (day >= last) break
    const shown = `${day} ${clockIn(start, timeZone)}`
    if (day < first || !/:[03]0$/.test(shown) || seen.has(shown)) continue
    seen.add(shown)
    if (start >= now && clashesOf({ start, minutes }, { ...question, guests }).length === 0) found.push(start)
  }
  return found
}

test(`[E105][E106][E107] slots are the first half hours against which nothing speaks, and all of them (seed ${seed})`, () => {
  const came = { none: 0, some: 0, all: 0 }
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const slots = suggestSlots(question)
      assert.deepEqual(
        slots.map(({ start }) => start),
        naiveSlots(question),
      )
      came[slots.length === 0 ? 'none' : slots.length < question.count ? 'some' : 'all'] += 1
    }),
    { seed, numRuns: 25 },
  )
  assert.ok(came.none > 0 && came.all > 8, JSON.stringify(came))
})
