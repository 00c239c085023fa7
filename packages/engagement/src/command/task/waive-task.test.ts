import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar } from '../../dates/work-calendar.ts'
import { aContext, aMoment, ana, aRun, bo, dan, type Run } from '../../fixtures/a-run.ts'
import { taskRecord } from '../../state/records.ts'
import type { WaiveTask } from '../command.ts'

const by = (actor: string, day = '2026-11-22') => ({ actor, now: `${day}T10:00:00.000Z` })

function waive(run: Run, over: Partial<WaiveTask> = {}): WaiveTask {
  return { type: 'WaiveTask', ...run.on('100'), reason: ' they have it ', approver: 'ana', until: null, ...over }
}

function waiver(run: Run) {
  return taskRecord(run.state, '100').waiver
}

test('[E39] who names themself approves the waiver with that', () => {
  const run = aRun().do(waive(aRun()), by('ana'))
  const approved = { approver: 'ana', approvedAt: aMoment, until: null }
  assert.deepEqual(waiver(run), { reason: 'they have it', by: 'ana', at: aMoment, ...approved })
})

test('[E39] a waiver waits until its approver approves it, and nobody else can', () => {
  const run = aRun().do(waive(aRun(), { until: '2026-11-30' }), by('bo'))
  assert.equal(waiver(run)?.approvedAt, null)
  const approve = { type: 'ApproveWaiver', ...run.on('100') } as const
  assert.deepEqual(run.try(approve, by('dan')), { code: 'not-the-approver', approver: 'ana' })
  run.do(approve, by('ana', '2026-11-23'))
  assert.deepEqual(waiver(run), {
    reason: 'they have it',
    by: 'bo',
    at: aMoment,
    approver: 'ana',
    approvedAt: '2026-11-23T10:00:00.000Z',
    until: '2026-11-30',
  })
  assert.deepEqual(run.try({ type: 'ApproveWaiver', ...run.on('100') }, by('ana')), { code: 'nothing-to-change' })
})

test('[E39] a waiver names somebody there is who has the right, when it is asked for and when it is approved', () => {
  const run = aRun()
  assert.deepEqual(run.try(waive(run, { approver: 'cleo' })), { code: 'unknown-person', person: 'cleo' })
  const lack = { code: 'right-required', right: 'approve-waivers' }
  assert.deepEqual(run.try(waive(run, { approver: 'bo' })), { ...lack, person: 'bo' })
  const context = aContext()
  const people = new Map([{ ...ana, rights: [] }, bo, dan].map((person) => [person.id, person]))
  const later = aRun({}, { ...context, people })
  later.do(waive(later, { approver: 'dan' }), by('ana'))
  people.set('dan', { ...dan, rights: ['overrule-gates'] })
  const refusal = later.try({ type: 'ApproveWaiver', ...later.on('100') }, by('dan'))
  assert.deepEqual(refusal, { ...lack, person: 'dan' })
})

test('[E39] only a mandatory task in play is waived, with a reason', () => {
  const run = aRun()
  assert.deepEqual(run.try(waive(run, run.on('501'))), { code: 'not-mandatory', task: '501' })
  assert.deepEqual(run.try(waive(run, run.on('203'))), { code: 'task-not-applicable', task: '203' })
  assert.deepEqual(run.try(waive(run, run.on('999'))), { code: 'unknown-task', task: '999' })
  assert.deepEqual(run.try(waive(run, { reason: ' ' })), { code: 'reason-required', to: null })
  assert.equal(run.try(waive(run, run.on('400'))), null, 'what may apply keeps gates shut too')
})

test('[E39] the last day of a waiver is a day that is not over in the time zone of the team', () => {
  const run = aRun()
  assert.deepEqual(run.try(waive(run, { until: '2026-02-30' })), { code: 'wrong-date', found: '2026-02-30' })
  const over = { code: 'waiver-over', until: '2026-11-22', today: '2026-11-23' }
  const calendar = { ...plainCalendar, timeZone: 'Pacific/Kiritimati', workingDays: [1] }
  run.do(waive(run, { until: '2026-11-22' }), by('bo'))
  run.do({ type: 'SetCalendar', party: 'team', calendar, expectedRevision: 0 })
  assert.deepEqual(run.try({ type: 'ApproveWaiver', ...run.on('100') }, by('ana')), over)
  assert.deepEqual(run.try(waive(run, { until: '2026-11-22', reason: 'again' })), over)
})

test('[E39] a waiver is taken back, or refused as long as it waits; also of a task that no longer applies', () => {
  const end = (run: Run) => ({ type: 'EndWaiver', ...run.on('400') }) as const
  const run = aRun()
  assert.deepEqual(run.try(end(run)), { code: 'no-waiver', task: '400' })
  assert.deepEqual(run.try({ type: 'ApproveWaiver', ...run.on('400') }), { code: 'no-waiver', task: '400' })
  for (const actor of ['ana', 'bo']) {
    run.do(waive(run, run.on('400')), by(actor)).do(end(run))
    assert.equal(taskRecord(run.state, '400').waiver, null)
  }
  run.do(waive(run, run.on('400'))).do(run.revise({ seats: 1, segment: 'small' }))
  assert.equal(run.try(end(run)), null)
})

test('[E12] who asks again for what is approved, or waits, asks for nothing and takes no approval back', () => {
  const run = aRun()
  run.do(waive(run), by('ana'))
  for (const actor of ['ana', 'bo']) {
    assert.deepEqual(run.try(waive(run, { reason: 'they have it' }), by(actor)), { code: 'nothing-to-change' })
  }
  assert.equal(run.try(waive(run, { until: '2026-12-24' }), by('bo')), null)
  assert.deepEqual(run.try(waive(run, { until: '2026-12-24' }), by('dan')), { code: 'nothing-to-change' })
  assert.equal(run.try(waive(run, { until: '2026-12-24' }), by('ana')), null, 'the approver asks, and approves')
})
