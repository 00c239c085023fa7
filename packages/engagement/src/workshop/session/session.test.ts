import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMoment, aRun, type Run } from '../../fixtures/a-run.ts'
import { anAttendee, hold, prepare, schedule, workshopOf } from '../../fixtures/a-workshop.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { isCurrentReply, workshopStage } from '../workshop-stage.ts'

const invite = (run: Run) => ({ type: 'InviteToWorkshop', ...workshopOf(run) }) as const
const callOff = (run: Run, why: 'cancelled' | 'no-show' = 'cancelled', reason = 'Ill') =>
  ({ type: 'CallOffWorkshop', ...workshopOf(run), why, reason }) as const
const record = (run: Run) => workshopRecord(run.state, '100')
const answered = (to: number, answer: 'accepted' | 'declined' = 'accepted') =>
  ({ type: 'RecordReply', task: '100', email: 'Ada@example.org', answer, comment: ' ', to }) as const

test('[E94] a session is kept as the moment when the clocks of its zone show its time', () => {
  const run = aRun()
  run.do(schedule(run, { timeZone: 'asia/shanghai', place: ' Room 7 ', link: ' ' }))
  assert.deepEqual(record(run).session, {
    ...{ start: '2026-11-22T02:30:00.000Z', minutes: 60, timeZone: 'Asia/Shanghai' },
    ...{ place: 'Room 7', link: null, host: 'bo' },
  })
  assert.deepEqual(run.try(schedule(run, { timeZone: 'Asia/Shanghai', place: 'Room 7' })), {
    code: 'nothing-to-change',
  })
  run.do(schedule(run, { date: '2026-11-23' }))
  const { event } = run.log.at(-1) ?? {}
  assert.equal(event?.type === 'WorkshopScheduled' && event.from?.start, '2026-11-22T02:30:00.000Z')
})

test('[E94] what is no session is refused with what is wrong about it', () => {
  const run = aRun()
  const refusal = (over: Parameters<typeof schedule>[1]) => run.try(schedule(run, over))
  assert.deepEqual(refusal({ date: '2026-02-30' }), { code: 'wrong-date', found: '2026-02-30' })
  for (const time of ['24:00', '9:00', '09:60', ''])
    assert.deepEqual(refusal({ time }), { code: 'wrong-time', found: time })
  for (const minutes of [4, 1441, 7.5, Number.NaN]) {
    assert.deepEqual(refusal({ minutes }), { code: 'wrong-minutes', found: minutes, least: 5, most: 1440 })
  }
  assert.deepEqual(refusal({ timeZone: '+01:00' }), { code: 'unknown-time-zone', found: '+01:00' })
  assert.deepEqual(refusal({ host: 'cleo' }), { code: 'unknown-person', person: 'cleo' })
  assert.deepEqual(refusal({ link: 'javascript:alert(1)' }), { code: 'wrong-evidence', found: 'link' })
  assert.deepEqual(refusal({ place: 'a\nb' }), { code: 'wrong-line', part: 'place', found: 'a\nb' })
  for (const minutes of [5, 1440]) assert.equal(refusal({ minutes }), null)
})

test('[E95] only what is scheduled is invited to, once, and with somebody to invite', () => {
  const run = aRun()
  assert.deepEqual(run.try(invite(run)), { code: 'not-scheduled', task: '100' })
  run.do(schedule(run))
  assert.deepEqual(run.try(invite(run)), { code: 'nobody-to-invite', task: '100' })
  run.do(prepare(run)).do(invite(run))
  assert.deepEqual(run.try(invite(run)), { code: 'nothing-to-change' })
  for (const command of [hold(run, { task: '200' }), { ...callOff(run), ...workshopOf(run, '200') }]) {
    assert.deepEqual(run.try(command), { code: 'not-scheduled', task: '200' })
  }
})

test('[E96] a session is called off before it is over, and missed after its start', () => {
  // From 9:30 to 10:30 in UTC; things happen shortly after 10:00.
  const during = () => aRun().do({ ...schedule(aRun()), expectedRevision: 0 })
  const run = during()
  assert.deepEqual(run.try(callOff(run, 'no-show', ' ')), { code: 'reason-required', to: null })
  assert.deepEqual(run.try(callOff(run), { now: '2026-11-22T10:30:00.000Z' }), {
    ...{ code: 'session-over', task: '100', end: '2026-11-22T10:30:00.000Z' },
  })
  assert.deepEqual(run.try(callOff(run, 'no-show'), { now: '2026-11-22T09:29:59.999Z' }), {
    ...{ code: 'session-not-begun', task: '100', start: '2026-11-22T09:30:00.000Z' },
  })
  for (const why of ['cancelled', 'no-show'] as const) {
    const other = during()
    assert.equal(other.try(callOff(other, why)), null)
  }
})

test('[E96] what did not take place is kept, and the workshop is scheduled again', () => {
  const run = aRun()
  run.do(schedule(run))
  const { session } = record(run)
  run.do(callOff(run, 'no-show', ' Nobody came '), { actor: 'bo', now: '2026-11-22T10:10:00.000Z' })
  const missed = { session, why: 'no-show', reason: 'Nobody came', by: 'bo', at: '2026-11-22T10:10:00.000Z' }
  assert.deepEqual(record(run).lapsed, [missed])
  assert.equal(workshopStage(record(run)), 'planned')
  run.do(schedule(run, { date: '2026-12-01' }))
  assert.equal(workshopStage(record(run)), 'scheduled')
  assert.deepEqual(record(run).lapsed, [missed])
})

test('[E96] a session is also called off where its task does not apply any more', () => {
  const run = aRun({ scope: [{ service: 'mail', seats: null, start: null, goLive: null }] })
  run.do(schedule(run, { task: '200' })).do(run.revise({}, 'files'))
  assert.deepEqual(run.try(hold(run, { task: '200' })), { code: 'task-not-applicable', task: '200' })
  assert.equal(run.try({ ...callOff(run), ...workshopOf(run, '200') }), null)
})

test('[E97] the last answer of an attendee counts, and only an attendee has one', () => {
  const run = aRun()
  run.do(prepare(run)).do(schedule(run))
  const { code } = run.try(answered(3)) ?? {}
  assert.equal(code, 'not-invited')
  run.do(invite(run)).do(answered(4)).do(answered(4, 'declined'), { now: aMoment })
  assert.deepEqual(record(run).replies, [
    { email: 'ada@example.org', answer: 'declined', comment: null, to: 4, at: aMoment },
  ])
  assert.deepEqual(run.try(answered(4, 'declined')), { code: 'nothing-to-change' })
  const eve = { ...answered(4), email: 'eve@example.org' }
  assert.deepEqual(run.try(eve), { code: 'not-an-attendee', email: 'eve@example.org' })
})

test('[E97] an answer to an earlier invitation than the last that was answered comes too late', () => {
  const run = aRun()
  run
    .do(prepare(run))
    .do(schedule(run))
    .do(invite(run))
    .do(schedule(run, { date: '2026-12-01' }))
  run.do(answered(5))
  const email = 'ada@example.org'
  assert.deepEqual(run.try(answered(4, 'declined')), { code: 'outdated-reply', email, found: 4, last: 5 })
  assert.deepEqual(run.try(answered(7)), { code: 'unknown-invitation', found: 7, last: 6 })
  assert.deepEqual(run.try(answered(0)), { code: 'unknown-invitation', found: 0, last: 6 })
})

test('[E97] an answer holds for its time, wherever that is; another time is another question, also one that comes back', () => {
  const run = aRun()
  const isCurrent = () => record(run).replies.map((reply) => isCurrentReply(record(run), reply))
  run.do(prepare(run)).do(schedule(run)).do(invite(run)).do(answered(4))
  assert.deepEqual(isCurrent(), [true])
  run.do(schedule(run, { place: 'Room 7' }))
  assert.deepEqual(isCurrent(), [true])
  run.do(schedule(run, { date: '2026-12-01' }))
  assert.deepEqual(isCurrent(), [false])
  run.do({ type: 'Undo', seq: run.state.revision })
  assert.deepEqual(isCurrent(), [false], 'they were told of the other time in between')
  run.do(answered(run.state.revision))
  assert.deepEqual(isCurrent(), [true])
})

test('[E90] what is written of a session is on one line where it has to be', () => {
  const run = aRun()
  run.do(prepare(run, [anAttendee()])).do(schedule(run))
  assert.deepEqual(run.try(hold(run, { decisions: ['Go', 'a\nb'] })), {
    ...{ code: 'wrong-line', part: 'decision', found: 'a\nb' },
  })
})
