import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSettled, stateSet, type TaskState, taskStates } from './task-state.ts'

// The table is closed: its keys are the states.
const states = Object.keys(taskStates) as TaskState[]

test('[E81] every state counts in one set, and says with whom it lies where the task does not move', () => {
  const said = states.map((state) => `${state}: ${stateSet(state)}, ${taskStates[state].fault}`)
  assert.deepEqual(said, [
    'not-started: open, null',
    'in-progress: open, null',
    'complete: done, null',
    'warning: waiting, null',
    'paused-customer: waiting, customer',
    'deferred-customer: waiting, customer',
    'blocked-remediation: blocked, customer',
    'blocked-technical-customer: blocked, customer',
    'blocked-technical-vendor: blocked, vendor',
    'blocked-business: blocked, business',
    'blocked-other: blocked, other',
    'not-required: set-aside, null',
    'cancelled: set-aside, null',
  ])
})

test('[E81] what is done or set aside is settled, and nothing else', () => {
  assert.deepEqual(states.filter(isSettled), ['complete', 'not-required', 'cancelled'])
})
