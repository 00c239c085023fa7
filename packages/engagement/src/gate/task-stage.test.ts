import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { isPassedBy, taskStages } from './task-stage.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small', regulated: false } }

function stageOf(run: Run, key: string): string {
  const standing = run.standing()
  const planned = standing.plan.tasks.get(key)
  assert.ok(planned, `${key} is in the plan`)
  const stage = taskStages(standing)(planned)
  return isPassedBy(planned, stage) ? `${stage}, passed by` : stage
}

test('[E87] a task is where its process is, one of several pages where the furthest of them that has not ended is', () => {
  const run = aRun(decided)
  assert.deepEqual([stageOf(run, '100'), stageOf(run, '600@mail'), stageOf(run, '101')], ['open', 'ahead', 'open'])
  for (const task of ['100', '102', '200', '201', '202', '900']) run.do(run.move(task, 'complete'))
  run.do(run.end('workshop', 'enable'))
  assert.deepEqual([stageOf(run, '100'), stageOf(run, '101')], ['ended', 'ahead'])
})

test('[E87] an optional task is passed by once all of its processes have ended; a mandatory one never is', () => {
  const added = { name: 'Audit', process: 'enable', step: 'rules', role: null, service: null }
  const run = aRun(decided).do({ type: 'AddTask', ...added, mandatory: false })
  for (const task of ['500', '502']) run.do(run.move(task, 'complete'))
  assert.deepEqual([stageOf(run, '501'), stageOf(run, '+1')], ['open', 'open'])
  run.do(run.end('enable', 'end'))
  assert.deepEqual([stageOf(run, '501'), stageOf(run, '+1')], ['ended, passed by', 'ended, passed by'])
  assert.equal(stageOf(run, '502'), 'ended')
  run.do(run.move('502', 'in-progress'))
  assert.equal(stageOf(run, '502'), 'ended')
  run.do(run.revise({ regulated: true }))
  assert.equal(stageOf(run, '503'), 'ended')
})
