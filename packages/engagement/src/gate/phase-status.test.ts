import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { phaseStatuses } from './phase-status.ts'

const of = (phase: string | null) => ({ phase })

function stages(run: Run): readonly string[] {
  return phaseStatuses(run.standing()).map(({ phase, stage }) => `${phase}: ${stage}`)
}

test('[E45] a phase has its processes, counts each of their tasks once, and has their gates for its exit', () => {
  const [assess, deliver, ...others] = phaseStatuses(aRun().standing())
  assert.deepEqual(others, [], 'a phase without a process is none')
  assert.deepEqual([assess?.phase, assess?.processes, assess?.stage], ['assess', ['workshop'], 'open'])
  assert.deepEqual(
    assess?.gates.map(({ task, state }) => [task, state]),
    [['900', 'shut']],
  )
  assert.deepEqual([deliver?.phase, deliver?.processes, deliver?.stage], ['deliver', ['enable', 'handover'], 'ahead'])
  assert.deepEqual(
    deliver?.gates.map(({ task, blockers }) => [task, blockers]),
    [['910', ['600@mail', '101']]],
  )
  assert.equal(deliver?.counts.total, 8)
})

test('[E45] a task on two pages of one phase counts once in it, and is mandatory where one page says so', () => {
  const processes = [
    aProcess('first', [aStep('s', [aTask('1', { mandatory: false })])], of('assess')),
    aProcess('second', [aStep('t', [aTask('1')])], of('assess')),
    aProcess('third', [aStep('u', [aTask('1', { mandatory: false })])]),
  ]
  const statuses = phaseStatuses(aRun({}, aContext({ ...aRelease(), processes })).standing())
  assert.deepEqual(
    statuses.map(({ phase, counts: { total, mandatoryLeft } }) => [phase, total, mandatoryLeft]),
    [
      ['assess', 1, 1],
      [null, 1, 0],
    ],
  )
})

test('[E45] a phase has ended when all of its processes have in which anything applies', () => {
  const never = aProcess('never', [aStep('n', [aTask('9', { services: ['files'] })])], of('deliver'))
  const processes = [
    aProcess('first', [aStep('s', [aTask('1', { mandatory: false })])], of('assess')),
    aProcess('second', [aStep('t', [aTask('2', { mandatory: false })])], of('deliver')),
    aProcess('third', [aStep('u', [aTask('3', { mandatory: false })])], of('deliver')),
    never,
    { ...never, id: 'nothing', phase: 'leave' },
  ]
  const run = aRun({}, aContext({ ...aRelease(), processes }))
  assert.deepEqual(stages(run), ['assess: open', 'deliver: ahead', 'leave: idle'])
  run.do(run.end('first', 'end')).do(run.end('second', 'end'))
  assert.deepEqual(stages(run), ['assess: ended', 'deliver: open', 'leave: idle'])
  run.do(run.end('third', 'end'))
  assert.deepEqual(stages(run), ['assess: ended', 'deliver: ended', 'leave: idle'])
})
