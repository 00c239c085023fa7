import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aContact } from '../fixtures/a-contact.ts'
import { aNextAction, aNote, onNote } from '../fixtures/a-note.ts'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aRunWithRequest, onRequest } from '../fixtures/a-request.ts'
import { aContext, aCreation, aRun, aScope, Run } from '../fixtures/a-run.ts'
import { aDue } from '../fixtures/a-schedule.ts'
import { anAttendee, prepare, schedule, workshopOf } from '../fixtures/a-workshop.ts'
import type { Finding, FindingCode } from './finding.ts'
import { expectedFindings, findings } from './findings.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small', regulated: false } }

/** What is expected to be found under this code, about this subject. */
function found(run: Run, code: FindingCode, subject: string | null = '100'): Finding | null {
  return expectedFindings(run.standing()).find((one) => one.code === code && one.subject === subject) ?? null
}

function due(run: Run, task: string, day: string): Run {
  return run.do({ type: 'SetTaskDate', ...run.on(task), due: day, reason: 'agreed' })
}

test('[E240] what is found at a moment holds then', () => {
  const run = due(aRun(decided), '102', '2026-11-24')
  const at = (now: string) => findings(run.standing(now), now).map(({ code, subject }) => `${code} ${subject}`)
  assert.ok(!at('2026-11-24T23:59:59.999Z').includes('task-overdue 102'))
  assert.ok(at('2026-11-25T00:00:00.000Z').includes('task-overdue 102'))
})

test('[E244] work is late once its day is over where the team is, and whoever is responsible hears of it', () => {
  const run = due(aRun(decided), '102', '2026-11-24')
  run.do({ type: 'AssignTask', ...run.on('102'), assignee: 'bo' })
  const timeZone = 'Asia/Tokyo'
  const calendar = { timeZone, workingDays: [1, 2, 3, 4, 5], holidays: [], from: '09:00', to: '17:00' }
  run.do({ type: 'SetCalendar', party: 'team', calendar, expectedRevision: 0 })
  assert.deepEqual(found(run, 'task-overdue', '102'), {
    code: 'task-overdue',
    subject: '102',
    reason: { day: '2026-11-24', at: null, count: null, tasks: [] },
    since: '2026-11-24T15:00:00.000Z',
    until: null,
    whose: { kind: 'person', person: 'bo' },
  })
})

test('[E244] mandatory work that is nobody’s is found a week before it is due; optional work is not', () => {
  const run = due(due(aRun(decided), '102', '2026-12-24'), '101', '2026-12-24')
  assert.equal(found(run, 'task-unassigned', '102')?.since, '2026-12-17T00:00:00.000Z')
  assert.equal(found(run, 'task-unassigned', '101'), null)
  run.do({ type: 'AssignTask', ...run.on('102'), assignee: 'bo' })
  assert.equal(found(run, 'task-unassigned', '102'), null)
})

test('[E244] a task that is late is found once, by what keeps it where that is known', () => {
  const run = due(aRun(decided), '202', '2026-11-24')
  assert.equal(found(run, 'task-overdue', '202'), null)
  assert.equal(found(run, 'questionnaire-unsent', '202')?.since, '2026-11-17T00:00:00.000Z')
})

test('[E245] a waiver is found two weeks before it ends, then what it was for; while it holds nothing is late', () => {
  const run = due(aRun(decided), '102', '2026-11-23')
  const waive = { type: 'WaiveTask', reason: 'later', approver: 'dan', until: '2026-12-31', ...run.on('102') } as const
  run.do(waive)
  assert.equal(found(run, 'waiver-waits', '102')?.since, '2026-11-26T00:00:00.000Z')
  assert.deepEqual(found(run, 'waiver-waits', '102')?.whose, { kind: 'person', person: 'dan' })
  assert.equal(found(run, 'task-overdue', '102')?.since, '2026-11-24T00:00:00.000Z')
  run.do({ type: 'ApproveWaiver', ...run.on('102') }, { actor: 'dan' })
  assert.equal(found(run, 'waiver-waits', '102'), null)
  const ends = found(run, 'waiver-ends', '102')
  assert.deepEqual([ends?.since, ends?.until], ['2026-12-17T00:00:00.000Z', '2027-01-01T00:00:00.000Z'])
  assert.equal(found(run, 'waiver-over', '102')?.since, '2027-01-01T00:00:00.000Z')
  assert.equal(found(run, 'task-overdue', '102'), null)
  run.do({ ...waive, until: null, ...run.on('102') }).do({ type: 'ApproveWaiver', ...run.on('102') }, { actor: 'dan' })
  assert.deepEqual([found(run, 'waiver-ends', '102'), found(run, 'waiver-over', '102')], [null, null])
})

test('[E246] a role that nobody fills is found with the mandatory work of open processes that waits for it', () => {
  const run = aRun(decided)
  const role = found(run, 'role-empty', 'engineer')
  assert.equal(role?.since, '2026-11-22T00:00:00.000Z')
  assert.deepEqual(role?.reason.tasks, ['100', '102', '200', '201', '202', '900'])
  assert.equal(role?.reason.count, 6)
  assert.equal(found(run, 'role-empty', 'champion'), null)
  run.do({ type: 'AssignRole', role: 'engineer', service: null, people: ['bo'], primary: 'bo', expectedRevision: 0 })
  assert.equal(found(run, 'role-empty', 'engineer'), null)
})

test('[E247] a fact for which work waits is found with that work; one for which none waits is not', () => {
  const run = aRun()
  assert.deepEqual(found(run, 'fact-unknown', 'sources')?.reason.tasks, ['300', '301'])
  run.do(run.revise({ sources: [] }))
  assert.equal(found(run, 'fact-unknown', 'sources'), null)
  assert.equal(found(run, 'fact-unknown', 'seats')?.reason.count, 1)
})

/** One process of tasks that are due so many days from the go-live. */
function reckoned(...days: readonly number[]) {
  const tasks = days.map((day, place) => aTask(`t${place}`, { due: aDue('go-live', day) }))
  return aContext({ ...aRelease(), processes: [aProcess('workshop', [aStep('kick-off', tasks)])] })
}

test('[E247] a go-live is found where work waits for it, where it is too near, and where a service starts later', () => {
  const unknown = aRun(decided, reckoned(-3, -30))
  assert.deepEqual(found(unknown, 'go-live-unknown', null)?.reason.tasks, ['t0', 't1'])
  const scope = (goLive: string) => aScope('mail').map((entry) => ({ ...entry, goLive }))
  const near = aRun({ ...decided, scope: scope('2026-12-01') }, reckoned(-3, -30))
  assert.equal(found(near, 'go-live-unknown', null), null)
  const tooNear = found(near, 'go-live-too-near', null)
  assert.deepEqual([tooNear?.reason.day, tooNear?.reason.tasks, tooNear?.since], ['2026-12-01', ['t1'], null])
  assert.equal(found(near, 'go-live-before-start', 'mail'), null)
  const before = aRun({ ...decided, scope: scope('2026-11-20') }, reckoned(-3))
  assert.equal(found(before, 'go-live-before-start', 'mail')?.reason.day, '2026-11-20')
})

test('[E248] a workshop without a time is found two weeks before it is due', () => {
  const run = due(aRun(decided), '100', '2026-12-18')
  assert.equal(found(run, 'workshop-undated')?.since, '2026-12-04T00:00:00.000Z')
  run.do(schedule(run, { date: '2026-12-21' }))
  assert.equal(found(run, 'workshop-undated'), null)
  assert.equal(found(run, 'session-after-due')?.reason.at, '2026-12-21T09:30:00.000Z')
  run.do(schedule(run, { date: '2026-12-18' }))
  assert.equal(found(run, 'session-after-due'), null)
})

test('[E248] a session is found with who is not invited, does not answer, declines, and whose day off it is', () => {
  const run = aRun(decided)
  run.do(prepare(run, [anAttendee(), anAttendee({ name: 'Bob', email: 'bob@example.org', optional: true })]))
  run.do(schedule(run, { date: '2026-12-12' }))
  assert.equal(found(run, 'session-on-day-off')?.until, '2026-12-12T09:30:00.000Z')
  run.do(schedule(run, { date: '2026-12-11' }))
  assert.equal(found(run, 'session-on-day-off'), null)
  assert.equal(found(run, 'session-uninvited')?.since, '2026-12-06T09:30:00.000Z')
  run.do({ type: 'InviteToWorkshop', ...workshopOf(run) })
  assert.equal(found(run, 'session-uninvited'), null)
  const silent = found(run, 'invitation-unanswered')
  assert.deepEqual([silent?.reason.count, silent?.since], [1, '2026-12-08T09:30:00.000Z'])
  const { task, expectedRevision: to } = workshopOf(run)
  run.do({ type: 'RecordReply', task, email: 'ada@example.org', answer: 'declined', comment: null, to })
  assert.equal(found(run, 'invitation-unanswered'), null)
  assert.deepEqual(found(run, 'attendee-declined')?.reason.count, 1)
  assert.deepEqual(found(run, 'attendee-declined')?.whose, { kind: 'person', person: 'bo' })
})

test('[E248] a session that is over is found until somebody says what came of it', () => {
  const run = aRun(decided)
  run.do(schedule(run))
  assert.equal(found(run, 'workshop-without-outcome')?.since, '2026-11-22T10:30:00.000Z')
  run.do({ type: 'HoldWorkshop', ...workshopOf(run), attended: [], decisions: [], actions: [], minutes: '' })
  assert.equal(found(run, 'workshop-without-outcome'), null)
})

test('[E249] a questionnaire is found where it is not returned by its day, or in two weeks where it has none', () => {
  const run = aRun(decided)
  const to = { name: 'Ada', email: null }
  const revision = () => run.state.questionnaires.get('202')?.revision ?? 0
  const send = (day: string | null) =>
    run.do({ type: 'SendQuestionnaire', task: '202', expectedRevision: revision(), to, due: day })
  send(null)
  assert.equal(found(run, 'questionnaire-late', '202')?.since?.slice(0, 16), '2026-12-06T10:00')
  send('2026-11-30')
  assert.equal(found(run, 'questionnaire-late', '202')?.since, '2026-12-01T00:00:00.000Z')
  const values = { people: 5, rules: true, auditor: 'Someone' }
  run.do({ type: 'SaveAnswers', task: '202', expectedRevision: revision(), values, rows: {}, sheet: null })
  run.do({ type: 'ReturnQuestionnaire', task: '202', expectedRevision: revision() })
  assert.equal(found(run, 'questionnaire-late', '202'), null)
  assert.equal(found(run, 'questionnaire-unreviewed', '202')?.since, '2026-11-30T00:00:00.000Z')
})

test('[E250] a request is found once its clock is over, and is up to whoever has the turn', () => {
  const run = aRunWithRequest()
  const waits = found(run, 'request-waits', 'q1')
  assert.deepEqual(waits?.whose, { kind: 'right', right: 'decide-requests' })
  assert.equal(waits?.since, waits?.reason.at)
  run.do({ type: 'AskBack', ...onRequest(run), question: 'Which?' }, { actor: 'dan' })
  assert.deepEqual(found(run, 'request-waits', 'q1')?.whose, { kind: 'person', person: 'bo' })
})

test('[E253] what is to be noted again and again is found once it is not, and the next note takes it away', () => {
  const run = aRun(decided)
  const never = found(run, 'cadence-due', 'weekly')
  assert.deepEqual([never?.since, never?.reason.at, never?.reason.count], ['2026-11-29T00:00:00.000Z', null, 7])
  assert.deepEqual(never?.whose, { kind: 'nobody' })
  run.do({ type: 'AssignRole', role: 'engineer', service: null, people: ['bo'], primary: 'bo', expectedRevision: 0 })
  run.do(aNote(), { now: '2026-11-27T10:00:00.000Z' })
  const noted = found(run, 'cadence-due', 'weekly')
  assert.deepEqual([noted?.since, noted?.reason.at], ['2026-12-04T10:00:00.000Z', '2026-11-27T10:00:00.000Z'])
  assert.deepEqual(noted?.whose, { kind: 'person', person: 'bo' })
  run.do({ type: 'RedactNote', ...onNote(run), reason: 'Wrong customer' })
  assert.equal(found(run, 'cadence-due', 'weekly')?.since, '2026-11-29T00:00:00.000Z')
})

test('[E253] a cadence holds while its condition does for a service in scope, in business days where it says so', () => {
  const run = aRun(decided)
  assert.equal(found(run, 'cadence-due', 'standing')?.since, '2026-12-07T00:00:00.000Z')
  // Of the five tasks for mail two are 40 %.
  run.do(run.move('200', 'cancelled', 'no')).do(run.move('500', 'complete'))
  assert.equal(found(run, 'cadence-due', 'standing'), null)
  run.do(run.move('500', 'in-progress'))
  assert.notEqual(found(run, 'cadence-due', 'standing'), null)
  run.do(run.revise({ ...decided.facts, seats: 2 }))
  assert.equal(found(run, 'cadence-due', 'standing'), null)
})

test('[E254] a next action is found once its day is over, until it is done or the note is redacted', () => {
  const run = aRun(decided)
  run.do(aNote({ nextAction: aNextAction() }))
  const late = found(run, 'next-action-overdue', 'note-1')
  assert.deepEqual([late?.since, late?.reason.day], ['2026-12-01T00:00:00.000Z', '2026-11-30'])
  assert.deepEqual(late?.whose, { kind: 'person', person: 'bo' })
  run.do({ type: 'CompleteNextAction', ...onNote(run) })
  assert.equal(found(run, 'next-action-overdue', 'note-1'), null)
})

test('[E254] where no contact of the customer has agreed to be asked how it went that is found', () => {
  const run = aRun(decided)
  assert.equal(found(run, 'survey-contact-missing', null), null)
  run.do({ type: 'AddContact', details: aContact() })
  assert.equal(found(run, 'survey-contact-missing', null)?.reason.count, 1)
  run.do({
    type: 'AddContact',
    details: aContact({ name: 'Bob', email: 'bob@example.org', survey: { language: 'en' } }),
  })
  assert.equal(found(run, 'survey-contact-missing', null), null)
})

test('[E242] where nothing is left nothing is found', () => {
  const run = new Run(aContext({ ...aRelease(), processes: [] })).do(aCreation(decided))
  assert.deepEqual(expectedFindings(run.standing()), [])
})
