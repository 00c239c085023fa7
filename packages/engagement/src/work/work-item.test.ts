import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskDates } from '../dates/schedule/schedule.ts'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { workItems } from './work-item.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small', regulated: false } }
const work = ['100', '102', '200', '201', '202']

function keys(run: Run): readonly string[] {
  return workItems(run.standing(), new Map()).map(({ key }) => key)
}

function itemOf(run: Run, task: string) {
  return workItems(run.standing(), new Map()).find(({ key }) => key === task)
}

test('[E48] what is in play and neither done nor set aside is to do, in the order of the plan, once', () => {
  const run = aRun(decided)
  run
    .do(run.move('100', 'complete'))
    .do(run.move('200', 'cancelled', 'no'))
    .do(run.move('201', 'blocked-other'))
  const expected = ['101', '102', '201', '202', '900', '500', '501', '502', '600@mail', '910', '911']
  assert.deepEqual(keys(run), expected)
})

test('[E48] what is waived is still to do; what is passed by is not', () => {
  const run = aRun(decided)
  const waive = { type: 'WaiveTask', reason: 'later', approver: 'dan', until: null } as const
  run.do({ ...waive, ...run.on('502') }).do({ type: 'ApproveWaiver', ...run.on('502') }, { actor: 'dan' })
  run.do(run.move('500', 'complete')).do(run.end('enable', 'end'))
  assert.deepEqual(
    keys(run).filter((key) => key.startsWith('50')),
    ['502'],
  )
})

test('[E48] a piece of work says where it stands, whose it is, when it is due and whose approval it waits for', () => {
  const run = aRun(decided)
  run.do({ type: 'AssignTask', ...run.on('502'), assignee: 'bo' }).do(run.move('502', 'warning'))
  run.do({ type: 'WaiveTask', reason: 'later', approver: 'dan', until: null, ...run.on('502') })
  // Of the dates of a task a list of work asks for the day alone.
  const dates = new Map([['502', { due: '2026-12-01' } as TaskDates]])
  const expected = {
    key: '502',
    process: 'enable',
    step: 'switch-on',
    state: 'warning',
    stage: 'open',
    mandatory: true,
    responsible: { person: 'bo', through: 'task' },
    approver: 'dan',
    due: '2026-12-01',
    gate: null,
  }
  assert.deepEqual(
    workItems(run.standing(), dates).find(({ key }) => key === '502'),
    expected,
  )
  run.do({ type: 'ApproveWaiver', ...run.on('502') }, { actor: 'dan' })
  assert.equal(itemOf(run, '502')?.approver, null)
  assert.equal(itemOf(run, '101')?.mandatory, false)
})

test('[E48] a gate to do says whether it could be opened', () => {
  const run = aRun(decided)
  assert.equal(itemOf(run, '900')?.gate, 'shut')
  for (const task of work) run.do(run.move(task, 'complete'))
  assert.equal(itemOf(run, '900')?.gate, 'ready')
})
