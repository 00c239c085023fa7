import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { gateStatus, processWaitsFor } from '../gate/gates.ts'
import { countProcess } from '../plan/counts.ts'
import { taskRecord } from '../state/records.ts'
import { responsibleFor } from '../team/responsible.ts'
import type { AddTask } from './command.ts'

const audit: AddTask = {
  type: 'AddTask',
  name: ' Ask the auditor ',
  mandatory: true,
  process: 'enable',
  step: 'rules',
  role: 'architect',
  service: 'files',
}

function pageOf(run: Run, process: string): readonly string[] {
  return (run.standing().plan.onPage.get(process) ?? []).map(({ key }) => key)
}

test('[E49] a task that people add stands behind those of its step and applies whatever is known', () => {
  const run = aRun()
  run
    .do(audit)
    .do({ ...audit, step: 'switch-on' })
    .do(audit)
  assert.deepEqual(pageOf(run, 'enable'), ['500', '501', '502', '+2', '503', '+1', '+3'])
  const { plan } = run.standing()
  const { name: _, ...asked } = { ...audit, key: '+1', verdict: 'applies' }
  assert.deepEqual(plan.tasks.get('+1'), {
    key: '+1',
    task: '+1',
    service: null,
    process: asked.process,
    step: asked.step,
    verdict: 'applies',
    mandatory: true,
    reasons: [{ kind: 'added', verdict: 'applies' }],
  })
  const [item] = plan.onPage.get('enable')?.filter(({ key }) => key === '+1') ?? []
  assert.deepEqual(
    [item?.task.name, item?.task.roles, item?.task.services],
    [{ und: 'Ask the auditor' }, ['architect'], ['files']],
  )
})

test('[E49] an added task counts, is worked on, and keeps its process waiting and its gate shut', () => {
  const run = aRun({ facts: { regulated: false } })
  const before = countProcess(run.standing(), 'enable')
  run.do(audit).do({ ...audit, process: 'workshop', step: 'exit' })
  const { total, mandatoryLeft } = countProcess(run.standing(), 'enable')
  assert.deepEqual([total, mandatoryLeft], [before.total + 1, before.mandatoryLeft + 1])
  assert.deepEqual(processWaitsFor(run.standing(), 'enable'), ['500', '502', '+1'])
  assert.equal(gateStatus(run.standing(), '900')?.blockers.at(-1), '+2')
  run.do(run.move('+1', 'complete')).do({ ...audit, mandatory: false })
  assert.deepEqual(processWaitsFor(run.standing(), 'enable'), ['500', '502'])
})

test('[E49] no key is given twice, also not of a task that was taken back', () => {
  const run = aRun()
  run.do(audit).do({ type: 'Undo', seq: 2 }).do(audit)
  assert.deepEqual([...run.state.tasks.keys()], ['+1', '+2'])
  assert.deepEqual(pageOf(run, 'enable').slice(-2), ['503', '+2'])
  for (let more = 3; more <= 11; more += 1) run.do(audit)
  assert.equal([...run.state.tasks.keys()].at(-1), '+11')
  assert.deepEqual(run.try(run.move('+1', 'complete')), { code: 'task-not-applicable', task: '+1' })
  assert.deepEqual(run.try(run.move('+12', 'complete')), { code: 'unknown-task', task: '+12' })
})

test('[E49] an added task is kept under its key as it was asked for, and its work is that of its role', () => {
  const run = aRun()
    .do({ ...audit, role: null, service: null })
    .do(audit)
  const { type: _, ...asked } = { ...audit, name: 'Ask the auditor' }
  assert.deepEqual(taskRecord(run.state, '+2').added, asked)
  const slot = { type: 'AssignRole', role: 'architect', people: ['dan'], primary: null, expectedRevision: 0 } as const
  run.do({ ...slot, service: 'files' })
  const [plain, ofFiles] = ['+1', '+2'].map((key) => {
    const planned = run.standing().plan.tasks.get(key)
    return planned === undefined ? undefined : responsibleFor(run.standing(), planned)
  })
  assert.deepEqual([plain, ofFiles?.person], [null, 'dan'])
})

test('[E9][E49] an added task names a place, a role and a service that the playbook has, and itself', () => {
  const run = aRun()
  assert.deepEqual(run.try({ ...audit, process: 'toString' }), { code: 'unknown-process', process: 'toString' })
  const elsewhere = { code: 'unknown-step', process: 'enable', step: 'exit' }
  assert.deepEqual(run.try({ ...audit, step: 'exit' }), elsewhere)
  assert.deepEqual(run.try({ ...audit, role: 'cook' }), { code: 'unknown-role', role: 'cook' })
  assert.deepEqual(run.try({ ...audit, service: 'gone' }), { code: 'unknown-service', service: 'gone' })
  assert.deepEqual(run.try({ ...audit, name: ' \n' }), { code: 'name-required' })
})
