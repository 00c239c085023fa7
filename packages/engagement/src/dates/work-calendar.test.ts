import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOf } from './day-number.ts'
import { normalCalendar, plainCalendar, type WorkCalendar } from './work-calendar.ts'

const seed = 20261122

const written: WorkCalendar = {
  timeZone: 'europe/berlin',
  workingDays: [5, 1, 3, 1],
  holidays: ['2026-12-25', '2026-01-01', '2026-12-25'],
  from: '08:30',
  to: '17:00',
}

function problemOf(change: Partial<WorkCalendar>): unknown {
  const normal = normalCalendar({ ...written, ...change })
  return normal.ok ? null : normal.problem
}

test('[E51] in its normal form a calendar has everything once, in order, and the zone in its usual spelling', () => {
  assert.deepEqual(normalCalendar(written), {
    ok: true,
    calendar: {
      timeZone: 'Europe/Berlin',
      workingDays: [1, 3, 5],
      holidays: ['2026-01-01', '2026-12-25'],
      from: '08:30',
      to: '17:00',
    },
  })
  assert.deepEqual(normalCalendar(plainCalendar), { ok: true, calendar: plainCalendar })
})

test('[E51][E104] what is wrong with a calendar is said with what was found', () => {
  const zone = 'Europe/Atlantis'
  assert.deepEqual(problemOf({ timeZone: zone, workingDays: [] }), { kind: 'unknown-time-zone', found: zone })
  assert.deepEqual(problemOf({ workingDays: [] }), { kind: 'no-working-day' })
  for (const found of [0, 8, 1.5, -1, NaN]) {
    assert.deepEqual(problemOf({ workingDays: [1, found] }), { kind: 'wrong-weekday', found })
  }
  assert.deepEqual(problemOf({ holidays: ['2026-02-30'] }), { kind: 'wrong-date', found: '2026-02-30' })
  for (const [from, to] of [
    ['9:00', '17:00'],
    ['09:00', '24:00'],
    ['17:00', '17:00'],
    ['18:00', '09:00'],
  ] as const) {
    assert.deepEqual(problemOf({ from, to }), { kind: 'wrong-hours', found: `${from}–${to}` })
  }
})

test('[E51] a thousand holidays are a list, one more is none; one that is written twice counts once', () => {
  const days = (count: number) => Array.from({ length: count }, (_, index) => dateOf(20_000 + index))
  assert.equal(problemOf({ holidays: [...days(1000), ...days(7)] }), null)
  assert.deepEqual(problemOf({ holidays: days(1001) }), { kind: 'too-many-holidays', found: 1001, most: 1000 })
})

test(`[E51] the normal form of a normal form is itself, in whatever order things were written (seed ${seed})`, () => {
  const anyInput = fc.record({
    timeZone: fc.constantFrom('UTC', 'asia/kolkata', 'America/Argentina/Buenos_Aires'),
    workingDays: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.array(fc.integer({ min: 20_000, max: 20_040 }).map(dateOf)),
    from: fc.constantFrom('00:00', '09:30'),
    to: fc.constantFrom('18:00', '23:59'),
  })
  fc.assert(
    fc.property(anyInput, (input) => {
      const normal = normalCalendar(input)
      assert.ok(normal.ok)
      assert.deepEqual(normalCalendar(normal.calendar), normal)
      const { workingDays, holidays } = input
      const other = { ...input, workingDays: workingDays.toReversed(), holidays: holidays.toReversed() }
      assert.deepEqual(normalCalendar(other), normal)
    }),
    { seed, numRuns: 300 },
  )
})
