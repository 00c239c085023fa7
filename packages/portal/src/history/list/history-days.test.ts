import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../../test/history.fixture.ts'
import { historyDays } from './history-days.ts'

const entries = [
  anEntry(4, '2026-11-22T17:00:00.000Z'),
  anEntry(3, '2026-11-22T15:30:00.000Z'),
  anEntry(2, '2026-11-21T23:59:59.000Z'),
  anEntry(1, '2026-11-21T10:00:00.000Z'),
]

function daysIn(timeZone: string) {
  return historyDays(entries, timeZone).map((day) => [day.day, day.entries.map((entry) => entry.seq)])
}

test('entries are grouped by the day of the reader, who may be in another time zone', () => {
  assert.deepEqual(daysIn('UTC'), [
    ['2026-11-22', [4, 3]],
    ['2026-11-21', [2, 1]],
  ])
  assert.deepEqual(daysIn('Asia/Shanghai'), [
    ['2026-11-23', [4]],
    ['2026-11-22', [3, 2]],
    ['2026-11-21', [1]],
  ])
})

test('no entries are no days', () => {
  assert.deepEqual(historyDays([]), [])
})
