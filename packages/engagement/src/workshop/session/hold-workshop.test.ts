import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aGate, aProcess, aStep, aTask } from '../../fixtures/a-playbook.ts'
import { aRelease } from '../../fixtures/a-release.ts'
import { aContext, aMoment, aRun, type Run } from '../../fixtures/a-run.ts'
import { anAction, anAttendee, hold, prepare, schedule, workshopOf } from '../../fixtures/a-workshop.ts'
import { gateStatus } from '../../gate/gates.ts'
import { taskRecord } from '../../state/records.ts'
import { untouchedTask } from '../../state/task-record.ts'
import { untouchedWorkshop } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'

const record = (run: Run, task = '100') => workshopRecord(run.state, task)
const stateOf = (run: Run, task: string) => taskRecord(run.state, task).state

/** An engagement whose workshop has begun, with ada and bob asked to be there. */
function begun(): Run {
  const run = aRun()
  return run.do(prepare(run, [anAttendee(), anAttendee({ name: 'Bob', email: 'bob@example.org' })])).do(schedule(run))
}

test('[E98] a workshop is held once its session has begun, with who was there, what was decided, and minutes', () => {
  const run = begun()
  const early = run.try(hold(run), { now: '2026-11-22T09:29:59.999Z' })
  assert.deepEqual(early, { code: 'session-not-begun', task: '100', start: '2026-11-22T09:30:00.000Z' })
  const { session } = record(run)
  const attended = ['BOB@example.org', 'ada@example.org', 'bob@example.org']
  run.do(hold(run, { attended, decisions: [' Go on '], minutes: ' # Minutes\n' }), { actor: 'bo', now: aMoment })
  assert.deepEqual(record(run).held, {
    session,
    attended: ['ada@example.org', 'bob@example.org'],
    decisions: ['Go on'],
    actions: [],
    minutes: '# Minutes',
    by: 'bo',
    at: aMoment,
  })
  assert.equal(record(run).session, null)
})

test('[E98] nobody was there who is not an attendee', () => {
  const run = begun()
  assert.deepEqual(run.try(hold(run, { attended: ['eve@example.org'] })), {
    ...{ code: 'not-an-attendee', email: 'eve@example.org' },
  })
})

test('[E99] each action becomes a task under the step of the workshop, with owner and day', () => {
  const run = begun()
  const first = anAction({ name: ' Ask the auditor ', owner: 'dan', due: '2026-12-01', mandatory: true })
  run.do({
    type: 'AddTask',
    name: 'Sing',
    mandatory: false,
    process: 'enable',
    step: 'rules',
    role: null,
    service: null,
  })
  run.do(hold(run, { actions: [first, anAction({ name: 'Tell Bob' })] }))
  const { revision } = run.state
  const place = { process: 'workshop', step: 'kick-off', role: null, service: null }
  assert.deepEqual(record(run).held?.actions, ['+2', '+3'])
  assert.deepEqual(taskRecord(run.state, '+2'), {
    ...untouchedTask,
    ...{ assignee: 'dan', date: { due: '2026-12-01', reason: 'Task 100' }, revision },
    added: { name: 'Ask the auditor', mandatory: true, ...place },
  })
  assert.deepEqual(taskRecord(run.state, '+3').added, { name: 'Tell Bob', mandatory: false, ...place })
  assert.equal(run.standing().plan.tasks.get('+2')?.verdict, 'applies')
})

test('[E99] an action of a workshop for one service is for that service', () => {
  const run = aRun()
  run.do(schedule(run, { task: '600@mail' })).do(hold(run, { task: '600@mail', actions: [anAction()] }))
  const { added } = taskRecord(run.state, '+1')
  assert.deepEqual([added?.process, added?.step, added?.service], ['handover', 'training', 'mail'])
})

test('[E99] what is no action is refused with what is wrong about it', () => {
  const run = begun()
  const refusal = (over: Parameters<typeof anAction>[0]) =>
    run.try(hold(run, { actions: [anAction(), anAction(over)] }))
  assert.deepEqual(refusal({ owner: 'cleo' }), { code: 'unknown-person', person: 'cleo' })
  assert.deepEqual(refusal({ name: 'a\nb' }), { code: 'wrong-line', part: 'action', found: 'a\nb' })
  assert.deepEqual(refusal({ due: '2026-02-30' }), { code: 'wrong-date', found: '2026-02-30' })
})

test('[E100] holding a workshop completes its task; one that is complete stays as it is', () => {
  const run = begun()
  run.do(run.move('100', 'cancelled', 'They do not want it'))
  run.do(hold(run), { now: aMoment })
  assert.deepEqual(taskRecord(run.state, '100'), {
    ...untouchedTask,
    ...{ state: 'complete', completedAt: aMoment, revision: run.state.revision },
  })
  const other = begun()
  other.do(other.move('100', 'complete')).do(hold(other))
  assert.equal(taskRecord(other.state, '100').revision, 4)
})

/** A release with one process: two mandatory workshops, and a gate that is a workshop itself. */
function gatedByWorkshops() {
  const workshop = { kind: 'workshop' } as const
  const tasks = [aTask('1', workshop), aTask('2', workshop), aTask('3', { mandatory: false })]
  const exit = [aTask('9', { ...workshop, gate: aGate('deliver') })]
  const process = aProcess('deliver', [aStep('sessions', tasks), aStep('exit', exit)])
  return aContext({ ...aRelease(), processes: [process] })
}

test('[E100] a gate that is shut is not opened by being held', () => {
  const run = aRun({}, gatedByWorkshops())
  run.do(schedule(run, { task: '9' })).do(hold(run, { task: '9' }))
  assert.equal(stateOf(run, '9'), 'not-started')
  assert.notEqual(record(run, '9').held, null)
})

test('[E103] a gate is ready once the last workshop that it waits for is held', () => {
  const run = aRun({}, gatedByWorkshops())
  const gate = () => gateStatus(run.standing(), '9')
  run.do(schedule(run, { task: '1' })).do(hold(run, { task: '1', actions: [anAction()] }))
  assert.deepEqual(gate()?.blockers, ['2'])
  run.do(schedule(run, { task: '2' })).do(hold(run, { task: '2', actions: [anAction({ mandatory: true })] }))
  assert.deepEqual([gate()?.state, gate()?.blockers], ['shut', ['+2']])
  run.do(run.move('+2', 'complete'))
  assert.equal(gate()?.state, 'ready')
  run.do(schedule(run, { task: '9' })).do(hold(run, { task: '9' }))
  assert.equal(gate()?.state, 'open')
})

test('[E101] what was held is not moved, invited to, called off or held again', () => {
  const run = begun()
  run.do(hold(run))
  const refusal = { code: 'workshop-held', task: '100' }
  for (const command of [
    schedule(run),
    hold(run),
    { type: 'InviteToWorkshop', ...workshopOf(run) } as const,
    { type: 'CallOffWorkshop', ...workshopOf(run), why: 'cancelled', reason: 'Ill' } as const,
  ]) {
    assert.deepEqual(run.try(command), refusal, command.type)
  }
})

test('[E101] who was there, decisions and minutes are put better afterwards, and nothing else', () => {
  const run = begun()
  const revise = (over: object) => ({
    ...({
      type: 'ReviseMinutes',
      ...workshopOf(run),
      attended: ['ada@example.org'],
      decisions: [],
      minutes: '',
    } as const),
    ...over,
  })
  assert.deepEqual(run.try(revise({})), { code: 'not-held', task: '100' })
  run.do(hold(run, { attended: ['ada@example.org'], actions: [anAction()] }))
  const { held } = record(run)
  assert.deepEqual(run.try(revise({})), { code: 'nothing-to-change' })
  assert.deepEqual(run.try(revise({ attended: ['eve@example.org'] })), {
    ...{ code: 'not-an-attendee', email: 'eve@example.org' },
  })
  run.do(revise({ attended: [], decisions: ['Go'], minutes: 'Done' }), { actor: 'dan' })
  assert.deepEqual(record(run).held, { ...held, attended: [], decisions: ['Go'], minutes: 'Done' })
})

test('[E102] a holding taken back restores session and task and takes its actions away', () => {
  const run = begun()
  const before = record(run)
  run.do(hold(run, { actions: [anAction({ mandatory: true })] }))
  const { revision } = run.state
  run.do({ type: 'Undo', seq: revision })
  assert.deepEqual(record(run), { ...before, timeRevision: revision + 1, revision: revision + 1 })
  assert.equal(stateOf(run, '100'), 'not-started')
  assert.equal(run.standing().plan.tasks.has('+1'), false)
  run.do(hold(run, { actions: [anAction()] }))
  assert.deepEqual(record(run).held?.actions, ['+2'], 'no key is given twice')
})

test('[E102] an action that was worked on is taken back before the holding', () => {
  const run = begun()
  run.do(hold(run, { actions: [anAction()] })).do(run.move('+1', 'in-progress'))
  const { revision } = run.state
  assert.deepEqual(run.try({ type: 'Undo', seq: revision - 1 }), {
    ...{ code: 'changed-since', seq: revision - 1, by: revision },
  })
  run.do({ type: 'Undo', seq: revision }).do({ type: 'Undo', seq: revision - 1 })
  assert.notEqual(record(run).session, null)
})

test('[E38] a workshop does not come back to a host who is gone, nor where it does not apply', () => {
  const run = aRun()
  run.do(schedule(run, { task: '200' }))
  run.do({ type: 'CallOffWorkshop', ...workshopOf(run, '200'), why: 'cancelled', reason: 'Ill' })
  const people = new Map([...run.context.people].filter(([id]) => id !== 'bo'))
  Object.assign(run.context, { people })
  assert.deepEqual(run.try({ type: 'Undo', seq: 3 }), { code: 'unknown-person', person: 'bo' })
  run.do(run.revise({}, 'files'))
  assert.deepEqual(run.try({ type: 'Undo', seq: 3 }), { code: 'task-not-applicable', task: '200' })
  assert.deepEqual(record(run, '100'), untouchedWorkshop)
})
