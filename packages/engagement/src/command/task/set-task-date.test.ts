import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../../fixtures/a-run.ts'
import { taskRecord } from '../../state/records.ts'
import type { SetTaskDate } from '../command.ts'

function set(run: Run, due: string | null, reason: string | null = ' they are away '): SetTaskDate {
  return { type: 'SetTaskDate', ...run.on('100'), due, reason }
}

test('[E77] a day is set with its reason, and taken off again; the event says what it was', () => {
  const run = aRun()
  run.do(set(run, '2026-12-01'))
  assert.deepEqual(taskRecord(run.state, '100').date, { due: '2026-12-01', reason: 'they are away' })
  run.do(set(run, '2026-12-02')).do(set(run, null))
  assert.equal(taskRecord(run.state, '100').date, null)
  assert.deepEqual(
    run.log.slice(1).map(({ event }) => event),
    [
      { type: 'TaskDateSet', task: '100', from: null, to: { due: '2026-12-01', reason: 'they are away' } },
      { type: 'TaskDateSet', task: '100', from: '2026-12-01', to: { due: '2026-12-02', reason: 'they are away' } },
      { type: 'TaskDateSet', task: '100', from: '2026-12-02', to: null },
    ],
  )
})

test('[E77] a day without a reason, and what is no day, is refused; to take it off needs no reason', () => {
  const run = aRun()
  for (const reason of [null, ' ']) {
    assert.deepEqual(run.try(set(run, '2026-12-01', reason)), { code: 'reason-required', to: null })
  }
  assert.deepEqual(run.try(set(run, '2026-02-30')), { code: 'wrong-date', found: '2026-02-30' })
  run.do(set(run, '2026-12-01'))
  assert.equal(run.try(set(run, null, null)), null)
})

test('[E12] the day and the reason that there are already are nothing to change; another reason is', () => {
  const run = aRun()
  assert.deepEqual(run.try(set(run, null)), { code: 'nothing-to-change' })
  run.do(set(run, '2026-12-01'))
  assert.deepEqual(run.try(set(run, '2026-12-01', 'they are away')), { code: 'nothing-to-change' })
  assert.equal(run.try(set(run, '2026-12-01', 'they are ill')), null)
})

test('[E20] what does not apply gets no day', () => {
  const run = aRun()
  const refusal = run.try({ ...set(run, '2026-12-01'), ...run.on('203') })
  assert.deepEqual(refusal, { code: 'task-not-applicable', task: '203' })
})
