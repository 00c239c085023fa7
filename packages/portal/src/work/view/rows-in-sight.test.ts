import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anItem } from '../../../test/work-item.fixture.ts'
import { rowsInSight } from './rows-in-sight.ts'

const items = [
  anItem({ key: 'asked', stage: 'ahead', group: 'approve' }),
  anItem({ key: 'late', stage: 'ahead', group: 'overdue' }),
  anItem({ key: 'now' }),
  anItem({ key: 'begun', stage: 'ahead', state: 'in-progress' }),
  anItem({ key: 'ahead', stage: 'ahead' }),
  anItem({ key: 'left', stage: 'ended' }),
]

function shown(showsAhead: boolean): string {
  return rowsInSight(items, showsAhead)
    .rows.map(({ key }) => key)
    .join(' ')
}

test('what waits for its process to begin is held back, but not what somebody waits for or has begun', () => {
  assert.equal(shown(false), 'asked now begun left')
})

test('how many are held back is said, and how many of them are late; also while they are shown', () => {
  for (const showsAhead of [false, true]) {
    const { hidden, hiddenOverdue } = rowsInSight(items, showsAhead)
    assert.deepEqual([hidden, hiddenOverdue], [2, 1])
  }
})

test('shown, they stand where the server put them; with nothing to hold back the list is the very one', () => {
  assert.equal(shown(true), items.map(({ key }) => key).join(' '))
  const now = items.slice(2, 3)
  assert.equal(rowsInSight(now, false).rows, now)
})
