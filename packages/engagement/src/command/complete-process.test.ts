import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { processRecord } from '../state/records.ts'
import type { ReopenProcess } from './command.ts'

/** A run whose gate 900 is open. */
function readyRun(): Run {
  const run = aRun({ facts: { sources: [], seats: 5, segment: 'small' } })
  for (const task of ['100', '102', '200', '201', '202', '900']) run.do(run.move(task, 'complete'))
  return run
}

function reopen(run: Run, process: string): ReopenProcess {
  return { type: 'ReopenProcess', process, expectedRevision: processRecord(run.state, process).revision }
}

test('[E27] a process ends when its gate is open, and the record says how, by whom and when', () => {
  const run = aRun()
  const notReady = { code: 'process-not-ready', process: 'workshop', waitsFor: ['900'] }
  assert.deepEqual(run.try(run.end('workshop', 'enable')), notReady)
  const ready = readyRun()
  ready.do(ready.end('workshop', 'enable'))
  const completion = { outcome: 'enable', by: 'ana', at: '2026-11-22T10:00:00.008Z' }
  assert.deepEqual(processRecord(ready.state, 'workshop'), { completion, revision: 8 })
})

test('[E28] a process without a gate ends when nothing mandatory is left', () => {
  const run = aRun({ facts: { regulated: false } })
  run.do(run.move('500', 'complete'))
  const notReady = { code: 'process-not-ready', process: 'enable', waitsFor: ['502'] }
  assert.deepEqual(run.try(run.end('enable', 'end')), notReady)
  run.do(run.move('502', 'not-required', 'has it'))
  assert.equal(run.try(run.end('enable', 'end')), null)
})

test('[E29] a process ends with one of its outcomes, and with end only where it has none', () => {
  const run = readyRun()
  const choices = ['remediate', 'enable']
  assert.deepEqual(run.try(run.end('workshop', 'end')), { code: 'unknown-outcome', outcome: 'end', choices })
  const none = { code: 'unknown-outcome', outcome: 'remediate', choices: ['end'] }
  assert.deepEqual(run.try(run.end('enable', 'remediate')), none)
  assert.deepEqual(run.try(run.end('toString', 'end')), { code: 'unknown-process', process: 'toString' })
})

test('[E29] a process that has ended does not end again', () => {
  const run = readyRun()
  run.do(run.end('workshop', 'enable'))
  assert.deepEqual(run.try(run.end('workshop', 'remediate')), { code: 'process-completed', process: 'workshop' })
})

test('[E30] a process that is reopened has no outcome, keeps its tasks, and can end in another way', () => {
  const run = readyRun()
  run.do(run.end('workshop', 'enable'))
  const { tasks } = run.state
  run.do(reopen(run, 'workshop'))
  assert.deepEqual(processRecord(run.state, 'workshop'), { completion: null, revision: 9 })
  assert.deepEqual(run.state.tasks, tasks)
  run.do(run.end('workshop', 'remediate'))
  assert.equal(processRecord(run.state, 'workshop').completion?.outcome, 'remediate')
})

test('[E30] a process that has not ended is not reopened', () => {
  const run = readyRun()
  assert.deepEqual(run.try(reopen(run, 'workshop')), { code: 'process-not-completed', process: 'workshop' })
  assert.deepEqual(run.try(reopen(run, 'gone')), { code: 'unknown-process', process: 'gone' })
})
