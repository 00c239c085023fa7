import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar } from '../dates/work-calendar.ts'
import { aContext, aMoment, ana, aRun, bo, dan, type Run } from '../fixtures/a-run.ts'
import { gateStatus } from '../gate/gates.ts'
import { processRecord, taskRecord } from '../state/records.ts'
import { untouchedTask } from '../state/task-record.ts'
import type { TaskCommand } from './command.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small' } }
const work = ['100', '102', '200', '201', '202']

function undo(seq: number) {
  return { type: 'Undo', seq } as const
}

function give(run: Run, task: string, assignee: string | null): TaskCommand {
  return { type: 'AssignTask', ...run.on(task), assignee }
}

/** A run whose gate 900 is open. */
function openRun(): Run {
  const run = aRun(decided)
  for (const task of [...work, '900']) run.do(run.move(task, 'complete'))
  return run
}

test('[E37] what an event did is taken back, also when things came of it, and that is an event of its own', () => {
  const run = aRun()
  run.do(run.move('100', 'complete'), { now: aMoment }).do(run.move('100', 'cancelled', 'sold'))
  run.do(run.move('200', 'complete')).do(undo(3), { actor: 'bo' })
  const { state, reason, completedAt, revision } = taskRecord(run.state, '100')
  assert.deepEqual([state, reason, completedAt, revision], ['complete', null, aMoment, 5])
  assert.equal(taskRecord(run.state, '200').revision, 4)
  const { type, seq } = { type: '', seq: 0, ...run.log.at(-1)?.event }
  assert.deepEqual([run.log.at(-1)?.actor, type, seq], ['bo', 'Undone', 3])
})

test('[E37] what was never touched before is untouched again, but for its revision', () => {
  const run = aRun().do(aRun().move('100', 'warning')).do(undo(2))
  assert.deepEqual(taskRecord(run.state, '100'), { ...untouchedTask, revision: 3 })
})

test('[E37] several things done as one are taken back as one', () => {
  const run = aRun()
  run.do({ type: 'ChangeTasks', commands: [run.move('100', 'complete'), give(run, '200', 'bo')] }).do(undo(2))
  for (const task of ['100', '200']) assert.deepEqual(taskRecord(run.state, task), { ...untouchedTask, revision: 3 })
})

test('[E37] scope and facts are again what they were, and from whom', () => {
  const run = aRun({ facts: { seats: 5 } })
  const { scope, facts } = run.state
  run.do(run.revise({ seats: 7 }, 'files'), { actor: 'bo' }).do(undo(2), { actor: 'bo' })
  assert.deepEqual([run.state.scope, run.state.facts, run.state.factsRevision], [scope, facts, 3])
})

test('[E37] roles, calendars and ends of processes are taken back like the rest', () => {
  const run = openRun()
  const calendar = { ...plainCalendar, timeZone: 'Asia/Tokyo', workingDays: [1] }
  const role = { type: 'AssignRole', role: 'engineer', service: null, primary: null } as const
  run.do({ ...role, people: ['ana'], expectedRevision: 0 }).do({ ...role, people: ['bo'], expectedRevision: 8 })
  run.do({ type: 'SetCalendar', party: 'vendor', calendar, expectedRevision: 0 })
  run.do(run.end('workshop', 'enable'))
  for (const seq of [9, 10, 11]) run.do(undo(seq))
  assert.deepEqual(run.state.team.get('engineer')?.slot?.people, ['ana'])
  assert.deepEqual(run.state.calendars.get('vendor'), { calendar: null, revision: 13 })
  assert.deepEqual(processRecord(run.state, 'workshop'), { completion: null, revision: 14 })
})

test('[E37] an undo is undone like any event, as often as one likes', () => {
  const audit = { type: 'AddTask', name: 'Audit', process: 'enable', step: 'rules', role: null, service: null } as const
  const run = aRun().do({ ...audit, mandatory: true })
  const isThere = () => run.standing().plan.tasks.has('+1')
  for (const [seq, expected] of [
    [2, false],
    [3, true],
    [4, false],
    [5, true],
  ] as const) {
    run.do(undo(seq))
    assert.equal(isThere(), expected, `after the undo of ${seq}`)
  }
})

test('[E37] what has changed since is not taken back, and the refusal names the last event that changed it', () => {
  const run = aRun()
  run.do({ type: 'ChangeTasks', commands: [run.move('100', 'complete'), run.move('200', 'complete')] })
  run
    .do(run.move('200', 'warning'))
    .do(give(run, '100', 'bo'))
    .do(run.move('300', 'complete'))
  assert.deepEqual(run.try(undo(2)), { code: 'changed-since', seq: 2, by: 4 })
  run.do(undo(3))
  assert.deepEqual(run.try(undo(2)), { code: 'changed-since', seq: 2, by: 4 }, 'the other task still is other')
  assert.deepEqual(run.try(undo(3)), { code: 'changed-since', seq: 3, by: 6 }, 'it was taken back already')
})

test('[E37] step by step everything is taken back, the newest first, and comes back in the same way', () => {
  const run = aRun().do(aRun().move('100', 'warning'))
  run
    .do(give(run, '100', 'bo'))
    .do(run.move('100', 'complete'))
    .do(run.revise({ seats: 5 }))
    .do(run.revise({}, 'files'))
  const states = [...run.log.keys()].map((at) => run.past(at + 1)?.before)
  const end = run.state
  for (const seq of [6, 5, 4, 3, 2]) {
    run.do(undo(seq))
    const { scope, facts } = run.state
    assert.deepEqual({ scope, facts }, { scope: states[seq - 1]?.scope, facts: states[seq - 1]?.facts })
    const before = states[seq - 1]?.tasks.get('100') ?? untouchedTask
    assert.deepEqual({ ...taskRecord(run.state, '100'), revision: 0 }, { ...before, revision: 0 })
  }
  for (const seq of [11, 10, 9, 8, 7]) run.do(undo(seq))
  assert.deepEqual({ ...taskRecord(run.state, '100'), revision: 0 }, { ...taskRecord(end, '100'), revision: 0 })
  assert.deepEqual([run.state.scope, run.state.facts], [end.scope, end.facts])
})

test('[E37] the beginning is not taken back, nor what has not happened', () => {
  const run = aRun()
  assert.deepEqual(run.try(undo(1)), { code: 'cannot-undo', seq: 1 })
  for (const seq of [0, 2, 1.5]) assert.deepEqual(run.try(undo(seq)), { code: 'unknown-event', seq })
})

test('[E38] an undo opens no gate that is shut', () => {
  const run = openRun()
  run.do(run.move('900', 'in-progress')).do(run.move('100', 'in-progress'))
  assert.deepEqual(run.try(undo(8)), { code: 'gate-shut', task: '900', blockers: ['100'] })
  run.do(run.move('100', 'complete')).do(undo(8))
  assert.equal(gateStatus(run.standing(), '900')?.state, 'open')
})

test('[E38] a gate and the work before it come back together', () => {
  const run = openRun()
  const commands = [run.move('900', 'in-progress'), run.move('100', 'in-progress')]
  run.do({ type: 'ChangeTasks', commands }).do(undo(8))
  assert.equal(gateStatus(run.standing(), '900')?.state, 'open')
})

test('[E38] an undo ends no process that waits', () => {
  const run = openRun()
  run.do(run.end('workshop', 'enable'))
  run.do({ type: 'ReopenProcess', process: 'workshop', expectedRevision: 8 })
  run.do(run.move('900', 'in-progress'))
  assert.deepEqual(run.try(undo(9)), { code: 'process-not-ready', process: 'workshop', waitsFor: ['900'] })
  run.do(run.move('900', 'complete')).do(undo(9))
  assert.equal(processRecord(run.state, 'workshop').completion?.outcome, 'enable')
})

test('[E38] an undo brings no approval back without the right, also not in the place of another', () => {
  const waive = { type: 'WaiveTask', task: '100', reason: 'later', approver: 'ana' } as const
  const lack = { code: 'right-required', right: 'approve-waivers', person: 'bo' }
  const run = aRun()
  run.do({ ...waive, until: null, expectedRevision: 0 })
  run.do({ ...waive, until: '2026-11-30', expectedRevision: 2 })
  assert.deepEqual(run.try(undo(3), { actor: 'bo' }), lack)
  run.do({ type: 'EndWaiver', ...run.on('100') }, { actor: 'bo' })
  assert.deepEqual(run.try(undo(4), { actor: 'bo' }), lack)
  run.do(undo(4), { actor: 'dan' })
  assert.equal(taskRecord(run.state, '100').waiver?.until, '2026-11-30')
  run.do(give(run, '100', 'bo'))
  assert.equal(run.try(undo(6), { actor: 'bo' }), null, 'the approval stays, it does not come back')
  run.do({ type: 'EndWaiver', ...run.on('100') })
  run.do({ ...waive, ...run.on('100'), until: null }, { actor: 'bo' }).do({ type: 'EndWaiver', ...run.on('100') })
  assert.equal(run.try(undo(10), { actor: 'bo' }), null, 'what waits is no approval')
})

test('[E38] an undo does no work on what does not apply', () => {
  const run = aRun()
  run.do(run.move('400', 'in-progress')).do(run.revise({ seats: 1, segment: 'small' }))
  assert.deepEqual(run.try(undo(2)), { code: 'task-not-applicable', task: '400' })
  run.do(undo(3))
  assert.equal(run.try(undo(2)), null)
})

test('[E38] an undo gives nothing to people who are gone, or who cannot do it', () => {
  const people = new Map([ana, bo, dan].map((person) => [person.id, person]))
  const run = aRun({}, { ...aContext(), people })
  const role = { type: 'AssignRole', role: 'architect', service: null, primary: null } as const
  run.do(give(run, '100', 'bo')).do(give(run, '100', null))
  run.do({ ...role, people: ['ana', 'dan'], expectedRevision: 0 }).do({ ...role, people: [], expectedRevision: 4 })
  people.delete('bo')
  assert.deepEqual(run.try(undo(3)), { code: 'unknown-person', person: 'bo' })
  people.set('dan', { ...dan, roles: ['engineer'] })
  assert.deepEqual(run.try(undo(5)), { code: 'cannot-fill', role: 'architect', person: 'dan' })
  people.delete('dan')
  assert.deepEqual(run.try(undo(5)), { code: 'unknown-person', person: 'dan' })
  people.set('bo', bo).set('dan', dan)
  run.do(undo(3)).do(undo(5))
  people.delete('bo')
  run.do(run.move('100', 'warning'))
  assert.equal(run.try(undo(8)), null, 'what somebody has who is gone stays theirs')
})
