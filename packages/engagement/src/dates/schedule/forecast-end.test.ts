import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDoneItem, aDue, anItem, aScheduleInput } from '../../fixtures/a-schedule.ts'
import { forecastEnd } from './forecast-end.ts'
import { schedule } from './schedule.ts'
import type { ScheduleItem } from './schedule-input.ts'

function endOf(...items: readonly (readonly [string, ScheduleItem])[]) {
  return forecastEnd(schedule(aScheduleInput(items)))
}

test('[E69] all work is done with what is done or expected last', () => {
  const [soon, later] = [anItem('1', { due: aDue('start', 2) }), anItem('2', { due: aDue('start', 9) })]
  assert.deepEqual(endOf(soon, later, anItem('3')), { date: '2026-06-10', key: '2' })
  assert.deepEqual(endOf(soon, aDoneItem('4', '2026-06-05')), { date: '2026-06-05', key: '4' })
})

test('[E69] what is set aside is not waited for, and without any date there is no end', () => {
  assert.equal(endOf(anItem('1', { due: aDue('start', 2), settled: true }), anItem('2')), null)
})

test('[E69] of two that are last the key decides, in whatever order they come', () => {
  const [one, other] = [anItem('1', { due: aDue('start', 2) }), anItem('2', { due: aDue('start', 2) })]
  assert.deepEqual(endOf(one, other), { date: '2026-06-03', key: '1' })
  assert.deepEqual(endOf(other, one), endOf(one, other))
})
