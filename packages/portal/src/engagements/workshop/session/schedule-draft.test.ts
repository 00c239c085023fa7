import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftedSession, draftedSpan, isAgreed, scheduleDraftOf, scheduleProblems } from './schedule-draft.ts'

const session = {
  start: '2026-12-01T09:00:00.000Z',
  minutes: 90,
  timeZone: 'Europe/Berlin',
  place: null,
  link: 'https://meet.example/a',
  host: 'mei',
}
const draft = scheduleDraftOf(session)

test('a draft of a session says its time by the clocks of its zone, and means the same moment', () => {
  assert.deepEqual([draft.date, draft.time, draft.minutes], ['2026-12-01', '10:00', '90'])
  assert.deepEqual(draftedSpan(draft), { start: session.start, minutes: 90 })
  const { start: _, ...rest } = session
  assert.deepEqual(draftedSession(draft), { ...rest, date: '2026-12-01', time: '10:00' })
})

test('the same time in another zone is another moment', () => {
  assert.equal(draftedSpan({ ...draft, timeZone: 'Asia/Shanghai' })?.start, '2026-12-01T02:00:00.000Z')
})

test('day, time, length and address are asked for', () => {
  assert.deepEqual(scheduleProblems(draft), {})
  const wrong = { ...draft, date: '', time: '', minutes: '4', link: 'meet' }
  assert.deepEqual(scheduleProblems(wrong), { date: true, time: true, minutes: true, link: true })
  assert.equal(draftedSpan(wrong), null)
  assert.deepEqual(scheduleProblems({ ...draft, link: ' ', minutes: '1441' }), { minutes: true })
})

test('a draft that says what is agreed is nothing new', () => {
  assert.equal(isAgreed(session, { ...draft, place: ' ' }), true)
  assert.equal(isAgreed(session, { ...draft, time: '10:30' }), false)
  assert.equal(isAgreed(null, draft), false)
})
