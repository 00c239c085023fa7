import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, aScope } from '../../fixtures/a-run.ts'
import { taskRecord } from '../../state/records.ts'
import { type TaskState, taskStates } from '../../state/task-state.ts'

const states = Object.keys(taskStates) as TaskState[]

test('[E20] a task in play goes from any state to any other', () => {
  for (const from of states) {
    for (const to of states.filter((state) => state !== from)) {
      const run = aRun()
      if (from !== 'not-started') run.do(run.move('100', from, 'because'))
      assert.equal(run.try(run.move('100', to, 'because')), null, `${from} → ${to}`)
      assert.equal(taskRecord(run.state, '100').state, to)
    }
  }
})

test('[E20] a task that does not apply stays as it is; one that may apply can be worked on', () => {
  const run = aRun()
  assert.deepEqual(run.try(run.move('203', 'complete')), { code: 'task-not-applicable', task: '203' })
  assert.deepEqual(run.try(run.move('constructor', 'complete')), { code: 'task-not-applicable', task: 'constructor' })
  assert.equal(run.try(run.move('400', 'in-progress')), null)
})

test('[E33] a task may be called constructor', () => {
  const run = aRun({ scope: aScope('files') })
  assert.equal(run.try(run.move('constructor', 'complete')), null)
  assert.equal(taskRecord(run.state, 'constructor').state, 'complete')
  assert.deepEqual(run.try(run.move('toString', 'complete')), { code: 'unknown-task', task: 'toString' })
})

test('[E21] who sets a task aside says why', () => {
  const run = aRun()
  for (const to of ['not-required', 'cancelled'] as const) {
    for (const reason of [null, '', ' \n']) {
      assert.deepEqual(run.try(run.move('100', to, reason)), { code: 'reason-required', to })
    }
  }
  run.do(run.move('100', 'not-required', '  they have it\n'))
  assert.equal(taskRecord(run.state, '100').reason, 'they have it')
})

test('[E21] other states keep no reason, neither an old one nor a new one', () => {
  const run = aRun()
  run.do(run.move('100', 'cancelled', 'sold')).do(run.move('100', 'in-progress', 'again'))
  assert.equal(taskRecord(run.state, '100').reason, null)
})

test('[E12] the same state for the same reason is nothing to change; another reason is', () => {
  const run = aRun()
  const nothing = { code: 'nothing-to-change' }
  assert.deepEqual(run.try(run.move('100', 'not-started')), nothing)
  assert.deepEqual(run.try(run.move('100', 'not-started', 'a reason that nobody needs')), nothing)
  run.do(run.move('100', 'cancelled', 'sold'))
  assert.deepEqual(run.try(run.move('100', 'cancelled', ' sold ')), nothing)
  assert.equal(run.try(run.move('100', 'cancelled', 'moved')), null)
})

test('[E25] a shut gate is not completed, and the refusal names what keeps it shut', () => {
  const run = aRun({ facts: { sources: [], seats: 5, segment: 'small' } })
  const blockers = ['100', '102', '200', '201', '202']
  assert.deepEqual(run.try(run.move('900', 'complete')), { code: 'gate-shut', task: '900', blockers })
  assert.equal(run.try(run.move('900', 'in-progress')), null)
  for (const task of blockers) run.do(run.move(task, 'complete'))
  assert.equal(run.try(run.move('900', 'complete')), null)
})

test('[E25] learning a fact can shut a gate that was ready', () => {
  const run = aRun({ facts: { sources: [], seats: 5, segment: 'small' } })
  for (const task of ['100', '102', '200', '201', '202']) run.do(run.move(task, 'complete'))
  run.do(run.revise({ sources: [], seats: 20_000, segment: 'small' }))
  assert.deepEqual(run.try(run.move('900', 'complete')), { code: 'gate-shut', task: '900', blockers: ['400'] })
})

test('[E12] to complete an open gate again is nothing to change, also while something new is left', () => {
  const run = aRun({ facts: { sources: [], seats: 5, segment: 'small' } })
  for (const task of ['100', '102', '200', '201', '202', '900']) run.do(run.move(task, 'complete'))
  run.do(run.move('100', 'in-progress'))
  assert.deepEqual(run.try(run.move('900', 'complete')), { code: 'nothing-to-change' })
})
