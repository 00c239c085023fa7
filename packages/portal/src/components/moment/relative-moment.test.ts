import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relativeMoment } from './relative-moment.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

test('a moment is told in the largest unit that fits', () => {
  const moments = ['2026-11-22T11:59:31Z', '2026-11-22T11:58:59Z', '2026-11-22T09:00:00Z', '2026-11-19T11:00:00Z']
  assert.deepEqual(
    moments.map((at) => relativeMoment(Date.parse(at), now)),
    [
      [0, 'second'],
      [-1, 'minute'],
      [-3, 'hour'],
      [-3, 'day'],
    ],
  )
})

test('a moment ahead is told as such, as where two clocks differ', () => {
  assert.deepEqual(relativeMoment(now + 2 * 3_600_000, now), [2, 'hour'])
})
