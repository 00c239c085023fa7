import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask } from '../../../test/words.fixture.ts'
import { dateTone } from './date-tone.ts'

function tone(state: 'in-progress' | 'complete', due: string | null, more: { forecast?: string; isOverdue?: boolean }) {
  const { dates } = aTask()
  return dateTone(aTask({ state, dates: { ...dates, due, ...more } }))
}

test('a day that is over is overdue, one that will not be kept is at risk, and what is settled is neither', () => {
  assert.equal(tone('in-progress', '2026-11-20', { isOverdue: true, forecast: '2026-11-22' }), 'overdue')
  assert.equal(tone('in-progress', '2026-11-25', { forecast: '2026-11-26' }), 'at-risk')
  assert.equal(tone('in-progress', '2026-11-25', { forecast: '2026-11-25' }), 'on-track')
  assert.equal(tone('in-progress', null, { forecast: '2026-11-25' }), 'on-track')
  assert.equal(tone('complete', '2026-11-20', {}), 'settled')
})
