import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../../test/history.fixture.ts'
import { lastBefore } from './last-before.ts'
import { presetMoments } from './preset-moments.ts'

function local(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours()].join('-')
}

test('moments that are often meant begin at midnight, and weeks on Monday', () => {
  const days = (now: Date) => Object.fromEntries(presetMoments(now).map(({ id, at }) => [id, local(at)]))
  assert.deepEqual(days(new Date(2026, 10, 29, 15, 30)), {
    today: '2026-11-29-0',
    yesterday: '2026-11-28-0',
    // The 29th is a Sunday: its week began six days before.
    'this-week': '2026-11-23-0',
    'last-week': '2026-11-16-0',
    month: '2026-10-29-0',
  })
  const monday = days(new Date(2026, 10, 30, 0, 5))
  assert.equal(monday['this-week'], monday.today)
})

test('the last event up to a moment is found among those that have been loaded', () => {
  const entries = [
    anEntry(9, '2026-11-22T17:00:00.000Z'),
    anEntry(8, '2026-11-22T15:30:00.000Z'),
    anEntry(7, '2026-11-21T10:00:00.000Z'),
  ]
  const last = (at: string) => lastBefore(entries, new Date(at))
  assert.equal(last('2026-11-23T00:00:00.000Z'), 9)
  assert.equal(last('2026-11-22T15:30:00.000Z'), 8)
  assert.equal(last('2026-11-22T15:29:59.999Z'), 7)
  assert.equal(last('2026-11-21T09:00:00.000Z'), null)
})
