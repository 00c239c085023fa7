import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun } from '../../fixtures/a-run.ts'
import { anAttendee, hold, prepare, schedule, workshopOf } from '../../fixtures/a-workshop.ts'
import { workshopRecord } from '../workshop-record-of.ts'

test('[E89] only what is a workshop, and applies or may, is prepared', () => {
  const run = aRun()
  const refusal = (task: string) => run.try(prepare(run, [], task))
  assert.deepEqual(refusal('101'), { code: 'no-workshop', task: '101' })
  assert.deepEqual(refusal('999'), { code: 'unknown-task', task: '999' })
  assert.deepEqual(refusal('600@files'), { code: 'unknown-task', task: '600@files' })
  run.do({
    type: 'AddTask',
    name: 'Ask',
    mandatory: true,
    process: 'workshop',
    step: 'kick-off',
    role: null,
    service: null,
  })
  assert.deepEqual(refusal('+1'), { code: 'no-workshop', task: '+1' })
  assert.equal(refusal('600@mail'), null)
  run.do(run.revise({}, 'files'))
  assert.deepEqual(refusal('200'), { code: 'task-not-applicable', task: '200' })
})

test('[E89] a workshop and its task make nobody stale who works on the other', () => {
  const run = aRun()
  run.do(prepare(run))
  run.do(run.move('100', 'in-progress'))
  assert.equal(run.on('100').expectedRevision, 3)
  assert.equal(workshopOf(run).expectedRevision, 2)
  run.do(schedule(run))
  assert.deepEqual(run.try({ ...prepare(run, []), expectedRevision: 2 }), {
    code: 'stale-revision',
    expected: 2,
    found: 4,
  })
})

test('[E90] attendees are kept by their addresses in lower case, and by names on one line', () => {
  const run = aRun()
  run.do(
    prepare(run, [
      anAttendee({ name: ' Ada ', email: ' Ada.L@Example.ORG ' }),
      anAttendee({ email: 'b@bücher.example' }),
    ]),
  )
  assert.deepEqual(
    workshopRecord(run.state, '100').attendees?.map(({ name, email }) => [name, email]),
    [
      ['Ada', 'ada.l@example.org'],
      ['Ada', 'b@bücher.example'],
    ],
  )
})

test('[E90] what would make another header, another recipient or no mail at all is no address', () => {
  const run = aRun()
  const wrong = [
    ...[
      '',
      'ada',
      '@example.org',
      'ada@',
      'a@b@example.org',
      'ada@example..org',
      'ada@-example.org',
      '.ada@example.org',
    ],
    ...['ada@example.org\r\nBcc: eve@example.org', 'ada\u0000@example.org', 'ada@example.org,eve@example.org'],
    ...[
      '"ada"@example.org',
      'Ada <ada@example.org>',
      'ada@example.org;eve',
      'ada lovelace@example.org',
      'mailto:ada@example.org',
    ],
    ...[
      `${'a'.repeat(250)}@example.org`,
      'ada@example.org?bcc=eve',
      'ada@[127.0.0.1]',
      'ädä@example.org',
      'ada@exa\u2028mple.org',
    ],
  ]
  for (const email of wrong) {
    assert.deepEqual(run.try(prepare(run, [anAttendee({ email })])), { code: 'wrong-email', found: email }, email)
  }
})

test('[E90] what has another line, or none, is no name', () => {
  const run = aRun()
  for (const name of ['', ' ', 'Ada\nBcc: eve', 'Ada\r', 'A\u0085da', 'A\u2029da', 'A\u0007da'].filter(
    (one) => one.trim() !== 'Ada',
  )) {
    const refusal = { code: 'wrong-line', part: 'attendee', found: name }
    assert.deepEqual(run.try(prepare(run, [anAttendee({ name })])), refusal, JSON.stringify(name))
  }
  assert.equal(run.try(prepare(run, [anAttendee({ name: '李 娜 👩🏽‍💻' })])), null)
})

test('[E90] an address stands once, roles and people are known, languages have tags', () => {
  const run = aRun()
  const refusal = (...attendees: Parameters<typeof anAttendee>[0][]) => run.try(prepare(run, attendees.map(anAttendee)))
  assert.deepEqual(refusal({}, { email: 'ADA@example.org' }), { code: 'attendee-twice', email: 'ada@example.org' })
  assert.deepEqual(refusal({ role: 'cook' }), { code: 'unknown-role', role: 'cook' })
  assert.deepEqual(refusal({ person: 'cleo' }), { code: 'unknown-person', person: 'cleo' })
  assert.deepEqual(refusal({ language: 'en; q=1' }), { code: 'wrong-language', found: 'en; q=1' })
  assert.equal(refusal({ role: 'champion', person: 'dan', language: 'zh-Hans-CN' }), null)
})

test('[E91] the agenda is set as a whole, and taken away again; what it is already is nothing to change', () => {
  const run = aRun()
  const agenda = [
    { title: ' Goals ', minutes: 15 },
    { title: 'Mail flow', minutes: null },
  ]
  run.do({ ...prepare(run, []), agenda })
  const [goals] = workshopRecord(run.state, '100').agenda ?? []
  assert.deepEqual(goals, { title: 'Goals', minutes: 15 })
  assert.deepEqual(run.try({ ...prepare(run, []), agenda }), { code: 'nothing-to-change' })
  run.do(prepare(run, []))
  assert.equal(workshopRecord(run.state, '100').agenda, null)
  for (const minutes of [0, 1441, 1.5, Number.NaN]) {
    const refusal = run.try({ ...prepare(run, []), agenda: [{ title: 'Goals', minutes }] })
    assert.deepEqual(refusal, { code: 'wrong-minutes', found: minutes, least: 1, most: 1440 })
  }
  const lines = run.try({ ...prepare(run, []), agenda: [{ title: 'a\nb', minutes: 1 }] })
  assert.deepEqual(lines, { code: 'wrong-line', part: 'agenda', found: 'a\nb' })
})

test('[E97] who is not asked any more has not answered', () => {
  const run = aRun()
  run.do(prepare(run, [anAttendee(), anAttendee({ email: 'bob@example.org' })])).do(schedule(run))
  run.do({ type: 'InviteToWorkshop', ...workshopOf(run) })
  const to = workshopOf(run).expectedRevision
  for (const email of ['ada@example.org', 'bob@example.org']) {
    run.do({ type: 'RecordReply', task: '100', email, answer: 'accepted', comment: null, to })
  }
  run.do(prepare(run))
  assert.deepEqual(
    workshopRecord(run.state, '100').replies.map(({ email }) => email),
    ['ada@example.org'],
  )
})

test('[E101] what was held is not prepared again', () => {
  const run = aRun()
  run.do(schedule(run)).do(hold(run))
  assert.deepEqual(run.try(prepare(run)), { code: 'workshop-held', task: '100' })
})
