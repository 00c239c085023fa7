import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../../fixtures/a-run.ts'
import { taskRecord } from '../../state/records.ts'
import type { AssignTask } from '../command.ts'

function assign(run: Run, task: string, assignee: string | null): AssignTask {
  return { type: 'AssignTask', ...run.on(task), assignee }
}

test('[E22] a task is given to a person, to another, and to nobody; the event says from whom', () => {
  const run = aRun()
  run
    .do(assign(run, '100', 'ana'))
    .do(assign(run, '100', 'bo'))
    .do(assign(run, '100', null))
  assert.deepEqual(
    run.log.slice(1).map(({ event }) => event),
    [
      { type: 'TaskAssigned', task: '100', from: null, to: 'ana' },
      { type: 'TaskAssigned', task: '100', from: 'ana', to: 'bo' },
      { type: 'TaskAssigned', task: '100', from: 'bo', to: null },
    ],
  )
})

test('[E22] nobody but the people there are is given a task', () => {
  const run = aRun()
  assert.deepEqual(run.try(assign(run, '100', 'cleo')), { code: 'unknown-person', person: 'cleo' })
  assert.deepEqual(run.try(assign(run, '999', 'ana')), { code: 'unknown-task', task: '999' })
})

test('[E20] a task that does not apply is given to nobody; one that may apply is', () => {
  const run = aRun()
  assert.deepEqual(run.try(assign(run, '203', 'ana')), { code: 'task-not-applicable', task: '203' })
  assert.equal(run.try(assign(run, '400', 'ana')), null)
})

test('[E12] to give a task to whom has it is nothing to change', () => {
  const run = aRun()
  assert.deepEqual(run.try(assign(run, '100', null)), { code: 'nothing-to-change' })
  run.do(assign(run, '100', 'ana'))
  assert.deepEqual(run.try(assign(run, '100', 'ana')), { code: 'nothing-to-change' })
})

test('[E22] the state of a task and who has it do not touch each other', () => {
  const run = aRun()
  run
    .do(assign(run, '100', 'ana'))
    .do(run.move('100', 'cancelled', 'sold'))
    .do(assign(run, '100', 'bo'))
  const { state, reason, assignee, revision } = taskRecord(run.state, '100')
  assert.deepEqual([state, reason, assignee, revision], ['cancelled', 'sold', 'bo', 4])
})
