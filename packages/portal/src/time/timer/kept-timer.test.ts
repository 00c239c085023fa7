import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTimer, minutesOf } from './kept-timer.ts'

test('a timer counts whole minutes, one at least and a day at most, also when clocks are put back', () => {
  const at = (minutes: number) => minutesOf({ since: 0 }, minutes * 60_000)
  assert.deepEqual([-5, 0, 0.4, 1.5, 90, 9999].map(at), [1, 1, 1, 2, 90, 1440])
})

test('what was kept is a timer only as a whole', () => {
  const timer = { person: 'ben', engagement: 'e1', task: '100', customer: 'Acme', since: 5 }
  assert.equal(isTimer(timer), true)
  for (const wrong of [null, 7, {}, { ...timer, since: 'now' }, { ...timer, task: null }])
    assert.equal(isTimer(wrong), false)
})
