import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daySegments } from './day-segments.ts'

function cut(start: string, minutes: number, timeZone: string) {
  const days = daySegments([{ start, minutes }], timeZone)
  return [...days].flatMap(([day, segments]) =>
    segments.map(({ from, to, isContinued, goesOn }) => [day, from, to, isContinued, goesOn]),
  )
}

test('a session stands on the day and at the time that the clocks of the reader show', () => {
  assert.deepEqual(cut('2026-12-01T23:00:00.000Z', 90, 'Asia/Shanghai'), [['2026-12-02', 420, 510, false, false]])
})

test('what goes over midnight has a part of each day, and what ends at midnight none of the next', () => {
  assert.deepEqual(cut('2026-12-01T23:00:00.000Z', 120, 'UTC'), [
    ['2026-12-01', 1380, 1440, false, true],
    ['2026-12-02', 0, 60, true, false],
  ])
  assert.deepEqual(cut('2026-12-01T23:00:00.000Z', 60, 'UTC'), [['2026-12-01', 1380, 1440, false, false]])
})

test('a session in the hour in which the clocks are put back has a place', () => {
  assert.deepEqual(cut('2027-10-31T00:30:00.000Z', 45, 'Europe/Berlin'), [['2027-10-31', 150, 150, false, false]])
})

test('of one day, what begins first comes first, and the longer of two that begin together', () => {
  const entries = [
    { start: '2026-12-01T10:00:00.000Z', minutes: 30 },
    { start: '2026-12-01T09:00:00.000Z', minutes: 30 },
    { start: '2026-12-01T10:00:00.000Z', minutes: 60 },
  ]
  const segments = daySegments(entries, 'UTC').get('2026-12-01') ?? []
  assert.deepEqual(
    segments.map(({ from, to }) => [from, to]),
    [
      [540, 570],
      [600, 660],
      [600, 630],
    ],
  )
})
