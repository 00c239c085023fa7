import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateSet, taskStates } from '@fairlead/contract'
import { needsReason, stateGroups } from './state-groups.ts'

test('every state is offered once, under the set it counts in', () => {
  const offered = stateGroups.flatMap(({ states }) => states)
  assert.deepEqual([...offered].sort(), Object.keys(taskStates).sort())
  for (const { set, states } of stateGroups) for (const state of states) assert.equal(stateSet(state), set)
  assert.equal(new Set(stateGroups.map(({ set }) => set)).size, stateGroups.length)
})

test('only the states that set a task aside ask for a reason', () => {
  for (const { set, states } of stateGroups) {
    for (const state of states) assert.equal(needsReason(state), set === 'set-aside', state)
  }
})
