import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun } from '../fixtures/a-run.ts'
import { countEngagement, countProcess } from './counts.ts'

const none = {
  total: 0,
  open: 0,
  waiting: 0,
  blocked: 0,
  done: 0,
  'set-aside': 0,
  mandatoryLeft: 0,
  folded: 0,
  percent: 0,
}

test('[E31] tasks in play count in their set, those that do not apply are folded', () => {
  const run = aRun()
  run
    .do(run.move('100', 'complete'))
    .do(run.move('101', 'cancelled', 'no'))
    .do(run.move('102', 'warning'))
  run.do(run.move('200', 'blocked-other')).do(run.move('201', 'in-progress')).do(run.move('501', 'complete'))
  const workshop = {
    ...none,
    total: 10,
    open: 6,
    waiting: 1,
    blocked: 1,
    done: 1,
    'set-aside': 1,
    folded: 2,
    percent: 20,
  }
  assert.deepEqual(countProcess(run.standing(), 'workshop'), { ...workshop, mandatoryLeft: 8 })
  assert.deepEqual(countProcess(run.standing(), 'enable'), {
    ...none,
    total: 4,
    open: 3,
    done: 1,
    mandatoryLeft: 3,
    percent: 25,
  })
  const whole = { ...workshop, total: 17, open: 12, done: 2, mandatoryLeft: 13, folded: 3, percent: 17 }
  assert.deepEqual(countEngagement(run.standing()), whole)
})

test('[E31] a task that was worked on and does not apply any more is folded', () => {
  const run = aRun()
  run.do(run.move('400', 'complete'))
  run.do(run.revise({ sources: [], seats: 1, segment: 'small' }))
  assert.deepEqual(countProcess(run.standing(), 'workshop'), {
    ...none,
    total: 7,
    open: 7,
    mandatoryLeft: 6,
    folded: 5,
  })
})

test('[E31] a process that the release lacks has nothing to count', () => {
  assert.deepEqual(countProcess(aRun().standing(), 'toString'), none)
})

test('[E10] a task of two pages counts once in the whole, and is left where a page says that it is mandatory', () => {
  const first = aProcess('first', [aStep('s', [aTask('1', { mandatory: false })])])
  const second = aProcess('second', [aStep('t', [aTask('1')])])
  const run = aRun({}, aContext({ ...aRelease(), processes: [first, second] }))
  assert.deepEqual(countEngagement(run.standing()), { ...none, total: 1, open: 1, mandatoryLeft: 1 })
  assert.equal(countProcess(run.standing(), 'first').mandatoryLeft, 0)
  assert.equal(countProcess(run.standing(), 'second').mandatoryLeft, 1)
})

test('[E32] what is done or set aside is not left, and what is optional never is', () => {
  const run = aRun({ facts: { regulated: true } })
  assert.equal(countProcess(run.standing(), 'enable').mandatoryLeft, 3)
  run
    .do(run.move('500', 'complete'))
    .do(run.move('502', 'cancelled', 'no'))
    .do(run.move('503', 'paused-customer'))
  assert.equal(countProcess(run.standing(), 'enable').mandatoryLeft, 1)
})
