import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TaskState, taskStates } from '@fairlead/contract'
import { isSettled, settledOf } from './settled.ts'

test('what is done or set aside is settled, and nothing else', () => {
  const settled = (Object.keys(taskStates) as TaskState[]).filter(isSettled)
  assert.deepEqual(settled, ['complete', 'not-required', 'cancelled'])
})

test('the figure of a whole is that of its tasks', () => {
  const states: readonly TaskState[] = ['complete', 'cancelled', 'in-progress', 'complete', 'blocked-other']
  assert.equal(settledOf({ done: 2, 'set-aside': 1 }), states.filter(isSettled).length)
})
