import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { openedBy, processStage } from './process-stage.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small', regulated: false } }
const work = ['100', '102', '200', '201', '202']

function stages(run: Run): readonly string[] {
  return run.context.index.release.processes.map(({ id }) => processStage(run.standing(), id))
}

/** A run whose first process has ended with this outcome. */
function endedRun(outcome: string): Run {
  const run = aRun(decided)
  for (const task of [...work, '900']) run.do(run.move(task, 'complete'))
  return run.do(run.end('workshop', outcome))
}

test('[E44] the first process is open from the start, and the others lie ahead', () => {
  assert.deepEqual(stages(aRun()), ['open', 'ahead', 'ahead'])
})

test('[E44] an outcome opens the process to which it leads, as long as nobody takes it back', () => {
  const run = endedRun('enable')
  assert.deepEqual(stages(run), ['ended', 'open', 'ahead'])
  assert.deepEqual(openedBy(run.standing(), 'enable'), ['workshop'])
  run.do({ type: 'ReopenProcess', process: 'workshop', expectedRevision: 8 })
  assert.deepEqual(stages(run), ['open', 'ahead', 'ahead'])
  assert.deepEqual(openedBy(run.standing(), 'enable'), [])
  assert.deepEqual(stages(endedRun('remediate')), ['ended', 'ahead', 'ahead'])
})

test('[E44] work that has begun opens its process, until it is as if nothing had been done', () => {
  const run = aRun()
  run.do(run.move('502', 'blocked-other'))
  assert.deepEqual(stages(run), ['open', 'open', 'ahead'])
  run.do(run.move('502', 'not-started')).do(run.move('600@mail', 'in-progress'))
  assert.deepEqual(stages(run), ['open', 'ahead', 'open'])
})

test('[E44] to give a task to somebody, or to plan it, is no work', () => {
  const run = aRun()
  run.do({ type: 'AssignTask', ...run.on('502'), assignee: 'bo' })
  run.do({ type: 'SetTaskDate', ...run.on('502'), due: '2026-12-01', reason: 'then' })
  assert.deepEqual(stages(run), ['open', 'ahead', 'ahead'])
})

test('[E44] work on what stands on several pages opens none of them, also where it is done for each service', () => {
  const run = aRun()
  run.do(run.move('101', 'in-progress'))
  assert.deepEqual(stages(run), ['open', 'ahead', 'ahead'])
  const shared = [aStep('s', [aTask('1', { per: 'service' })])]
  const processes = [aProcess('first', []), aProcess('second', shared), aProcess('third', shared)]
  const both = aRun({}, aContext({ ...aRelease(), processes }))
  both.do(both.move('1@mail', 'in-progress'))
  assert.deepEqual(stages(both), ['idle', 'ahead', 'ahead'])
})

test('[E44] a process in which nothing applies is idle, unless it has ended; what may apply is no idling', () => {
  const rules = aProcess('rules', [aStep('s', [aTask('1', { services: ['files'] })])])
  const run = aRun({}, aContext({ ...aRelease(), processes: [aProcess('first', []), rules] }))
  assert.deepEqual(stages(run), ['idle', 'idle'])
  run.do(run.end('rules', 'end'))
  assert.deepEqual(stages(run), ['idle', 'ended'])
  run.do(run.revise({}, 'files'))
  run.do({ type: 'ReopenProcess', process: 'rules', expectedRevision: 2 })
  assert.deepEqual(stages(run), ['idle', 'ahead'])
})
