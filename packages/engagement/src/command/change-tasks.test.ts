import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { taskRecord } from '../state/records.ts'
import type { AssignTask, TaskCommand } from './command.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small' } }
const work = ['100', '102', '200', '201', '202']

function give(run: Run, task: string, assignee: string): AssignTask {
  return { type: 'AssignTask', ...run.on(task), assignee }
}

function all(...commands: readonly TaskCommand[]) {
  return { type: 'ChangeTasks', commands } as const
}

test('[E36] several commands are one event, and each sees what those before it did', () => {
  const run = aRun(decided)
  run.do(all(...[...work, '900'].map((task) => run.move(task, 'complete'))))
  assert.equal(run.log.length, 2)
  for (const task of [...work, '900']) {
    assert.deepEqual([taskRecord(run.state, task).state, taskRecord(run.state, task).revision], ['complete', 2])
  }
})

test('[E36] all of them happen or none; the refusal names the first that was refused, and why', () => {
  const run = aRun(decided)
  const before = run.state
  const refusal = run.try(all(run.move('100', 'complete'), run.move('900', 'complete'), run.move('999', 'complete')))
  const rejection = { code: 'gate-shut', task: '900', blockers: ['102', '200', '201', '202'] }
  assert.deepEqual(refusal, { code: 'bulk-refused', at: 1, task: '900', rejection })
  assert.equal(run.state, before)
})

test('[E36] of one task several things are said with the one revision that the person saw', () => {
  const run = aRun()
  run.do(run.move('100', 'warning'))
  run.do(all(give(run, '100', 'bo'), run.move('100', 'in-progress'), give(run, '100', 'ana')))
  const { state, assignee, revision } = taskRecord(run.state, '100')
  assert.deepEqual([state, assignee, revision], ['in-progress', 'ana', 3])
  const stale = { ...give(run, '100', 'bo'), expectedRevision: 2 }
  const rejection = { code: 'stale-revision', expected: 2, found: 3 }
  const refusal = run.try(all(run.move('100', 'complete'), stale))
  assert.deepEqual(refusal, { code: 'bulk-refused', at: 1, task: '100', rejection })
})

test('[E12] no command, and commands that come to nothing, are nothing to change', () => {
  const run = aRun()
  assert.deepEqual(run.try(all()), { code: 'nothing-to-change' })
  const [there, back] = [run.move('100', 'in-progress'), run.move('100', 'not-started')]
  assert.deepEqual(run.try(all(there, back)), { code: 'nothing-to-change' })
  assert.equal(run.try(all(there, back, run.move('200', 'in-progress'))), null)
  const again = run.try(all(run.move('100', 'warning'), run.move('200', 'in-progress')))
  assert.deepEqual(again, { code: 'bulk-refused', at: 1, task: '200', rejection: { code: 'nothing-to-change' } })
})
