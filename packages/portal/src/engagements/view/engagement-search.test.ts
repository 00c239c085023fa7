import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEngagementSearch } from './engagement-search.ts'

test('an address names a moment and a task; what it does not understand is left out', () => {
  assert.deepEqual(readEngagementSearch({ seq: 12, task: 4021 }), { seq: 12, task: '4021' })
  assert.deepEqual(readEngagementSearch({ seq: 0, task: '4021@exchange', panel: 'x' }), { task: '4021@exchange' })
  assert.deepEqual(readEngagementSearch({ seq: '12', task: {} }), {})
})
