import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMoment, aRun, type Run } from '../../fixtures/a-run.ts'
import { gateStatus } from '../../gate/gates.ts'
import { taskRecord } from '../../state/records.ts'
import type { OverruleGate } from '../command.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small' } }
const ana = { actor: 'ana', now: aMoment }

function overrule(run: Run, over: Partial<OverruleGate> = {}): OverruleGate {
  return { type: 'OverruleGate', ...run.on('900'), reason: ' the customer insists ', ...over }
}

test('[E43] a shut gate that is overruled is open, and says by whom, why and what was left', () => {
  const run = aRun(decided)
  run
    .do(run.move('900', 'cancelled', 'no'))
    .do(run.move('100', 'complete'))
    .do(overrule(run), ana)
  const { state, reason, completedAt, overruling } = taskRecord(run.state, '900')
  assert.deepEqual([state, reason, completedAt], ['complete', null, aMoment])
  const blockers = ['102', '200', '201', '202']
  assert.deepEqual(overruling, { reason: 'the customer insists', by: 'ana', at: aMoment, blockers })
  assert.equal(gateStatus(run.standing(), '900')?.state, 'open')
  assert.equal(run.try(run.end('workshop', 'enable')), null)
})

test('[E43] a gate is overruled by somebody with the right, with a reason', () => {
  const run = aRun(decided)
  const lack = { code: 'right-required', right: 'overrule-gates', person: 'dan' }
  assert.deepEqual(run.try(overrule(run), { actor: 'dan' }), lack)
  assert.deepEqual(run.try(overrule(run, { reason: '' })), { code: 'reason-required', to: null })
})

test('[E43] only a gate that is shut is overruled', () => {
  const run = aRun(decided)
  assert.deepEqual(run.try(overrule(run, run.on('100'))), { code: 'no-gate', task: '100' })
  for (const task of ['100', '102', '200', '201', '202']) run.do(run.move(task, 'complete'))
  assert.deepEqual(run.try(overrule(run)), { code: 'gate-not-shut', task: '900' })
  run.do(run.move('900', 'complete')).do(run.move('100', 'in-progress'))
  assert.deepEqual(run.try(overrule(run)), { code: 'gate-not-shut', task: '900' })
})

test('[E43] a gate that is reopened is overruled no more', () => {
  const run = aRun(decided)
  run.do(overrule(run)).do(run.move('900', 'in-progress'))
  assert.equal(taskRecord(run.state, '900').overruling, null)
  assert.equal(gateStatus(run.standing(), '900')?.state, 'shut')
})
