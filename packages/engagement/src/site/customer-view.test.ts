import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scheduleOf } from '../dates/schedule-of.ts'
import { aContact } from '../fixtures/a-contact.ts'
import { aProcess, aRole, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, aScope, type Run } from '../fixtures/a-run.ts'
import { anAction, anAttendee, hold, prepare, schedule, workshopOf } from '../fixtures/a-workshop.ts'
import { customerView } from './customer-view.ts'
import { sharingOf } from './sharing.ts'

const email = 'ada@example.org'
const aGuestRun = () =>
  aRun({ scope: aScope('mail', 'files', 'chat') })
    .do({ type: 'AddContact', details: aContact({ email }) })
    .do({ type: 'AddContact', details: aContact({ name: 'Kim' }) })

function viewOf(run: Run, contact = 'contact-1') {
  const standing = run.standing()
  const view = customerView(standing, { dates: scheduleOf(standing), contact, language: 'en' })
  assert.ok(view)
  const tasks = view.phases.flatMap(({ processes }) => processes.flatMap((process) => process.tasks))
  return { ...view, task: (key: string) => tasks.find((task) => task.key === key) }
}

test('[E220] shared are workshops, questionnaires and what a role of the customer does, and what the playbook adds, less what it keeps back', () => {
  const says = (isShared: boolean, saidOf: 'task' | 'step') => ({ shared: { isShared, saidOf } })
  const process = aProcess('p', [
    aStep('s', [
      aTask('1'),
      aTask('2', { kind: 'workshop' }),
      aTask('3', { kind: 'questionnaire' }),
      aTask('4', { roles: ['engineer', 'champion'] }),
      aTask('5', says(true, 'task')),
      aTask('6', { kind: 'workshop', ...says(false, 'step') }),
      aTask('7', { kind: 'document' }),
    ]),
  ])
  const roles = [aRole('engineer', 'team'), aRole('champion', 'customer')]
  const run = aRun({}, aContext({ ...aRelease(), roles, processes: [process] }))
    .do({ type: 'AddContact', details: aContact() })
    .do({ type: 'AddContact', details: aContact({ name: 'Lee', party: 'vendor' }) })
  const found = () => [1, 2, 3, 4, 5, 6, 7].map((key) => sharingOf(run.standing(), String(key)))
  const because = () => found().map(({ isShared, because }) => (isShared ? because : `not: ${because}`))
  assert.deepEqual(because(), [
    ...['not: internal', 'workshop', 'questionnaire', 'customer-role', 'said-of-task'],
    ...['not: said-of-step', 'not: internal'],
  ])
  for (const task of ['6', '7']) run.do({ type: 'AssignTask', ...run.on(task), assignee: 'contact-1' })
  assert.deepEqual(because().slice(5), ['given-to-contact', 'given-to-contact'])
  assert.equal(run.try({ type: 'AssignTask', ...run.on('1'), assignee: 'contact-2' })?.code, 'unknown-person')
  assert.deepEqual(sharingOf(run.standing(), '99'), { isShared: false, because: 'internal' })
})

test('[E221] no word of what the team keeps to itself is in what a customer sees', () => {
  const secret = 'Geheim'
  const run = aGuestRun()
  run.do({
    type: 'ChangeContact',
    contact: 'contact-2',
    details: aContact({ name: 'Kim', note: secret, phone: '+49 30 1', doNotCall: { reason: secret } }),
    expectedRevision: 3,
  })
  run.do({ ...run.revise({ seats: 5 }), sources: { seats: secret } })
  run
    .do(run.move('201', 'cancelled', secret))
    .do(run.move('911', 'cancelled', secret))
    .do(run.move('200', 'cancelled', secret))
  run.do({ type: 'WaiveTask', ...run.on('100'), reason: secret, approver: 'ana', until: null })
  run.do({ type: 'SetTaskDate', ...run.on('100'), due: '2026-12-01', reason: secret })
  run.do({ type: 'LinkEvidence', ...run.on('911'), id: 'e', content: { kind: 'note', text: secret } })
  run.do({
    type: 'AddTask',
    name: secret,
    mandatory: true,
    process: 'workshop',
    step: 'kick-off',
    role: 'engineer',
    service: null,
  })
  run.do({
    type: 'AskForPerson',
    id: 'q',
    task: '100',
    role: 'architect',
    service: null,
    language: 'en',
    where: 'remote',
    why: secret,
    tried: null,
  })
  run.do(prepare(run, [anAttendee({ email }), anAttendee({ name: secret, email: 'bob@example.org' })]))
  run.do(schedule(run)).do({ type: 'InviteToWorkshop', ...workshopOf(run) })
  const content = { kind: 'link', href: 'https://example.org/a' } as const
  run.do({ type: 'PutMaterial', ...workshopOf(run), material: null, id: 'm', title: secret, language: null, content })
  run.do(hold(run, { decisions: [secret], minutes: secret, actions: [anAction({ name: secret })] }))
  run.do({ type: 'SendQuestionnaire', task: '202', to: { name: 'Kim', email: null }, due: null, expectedRevision: 0 })
  assert.ok(JSON.stringify(run.log).split(secret).length > 14)
  const seen = viewOf(run)
  assert.doesNotMatch(JSON.stringify(seen), /Geheim|30 1/)
  assert.equal(seen.workshops[0]?.stage, 'held')
  assert.equal(seen.questionnaires.length, 1)
})

test('[E226] nothing of a session is seen before people are invited, and of materials what was handed over', () => {
  const run = aGuestRun().do({
    type: 'AssignRole',
    role: 'engineer',
    service: null,
    people: ['bo', 'ana'],
    primary: null,
    expectedRevision: 0,
  })
  const workshop = () => viewOf(run).workshops.find(({ key }) => key === '100')
  run.do(prepare(run, [anAttendee({ email })])).do(schedule(run, { place: 'Room 7' }))
  const untold = { stage: 'planned', session: null, agenda: [], invitation: null, materials: [] }
  assert.deepEqual({ ...workshop(), ...untold }, workshop())
  run.do({ type: 'InviteToWorkshop', ...workshopOf(run) })
  assert.deepEqual([workshop()?.stage, workshop()?.session?.place], ['scheduled', 'Room 7'])
  const invitation = { optional: false, revision: run.state.revision, answer: null, isCurrent: false, isOpen: true }
  assert.deepEqual(workshop()?.invitation, invitation)
  const reply = { type: 'RecordReply', task: '100', email, answer: 'accepted', comment: null } as const
  run.do({ ...reply, to: run.state.revision }, { actor: 'contact-1' })
  assert.deepEqual([workshop()?.invitation?.answer, workshop()?.invitation?.isCurrent], ['accepted', true])
  assert.equal(viewOf(run, 'contact-2').workshops.find(({ key }) => key === '100')?.invitation, null)
  const put = (href: string) =>
    ({
      type: 'PutMaterial',
      ...workshopOf(run),
      title: 'Slides',
      language: null,
      content: { kind: 'link', href },
    }) as const
  run.do({ ...put('https://example.org/1'), material: null, id: 'm' })
  assert.deepEqual(workshop()?.materials, [])
  run.do({ type: 'HandOverMaterial', ...workshopOf(run), material: 'm' })
  run.do({ ...put('https://example.org/2'), material: 'm', id: 'm' })
  assert.deepEqual(
    workshop()?.materials.map(({ content }) => content),
    [{ kind: 'link', href: 'https://example.org/1' }],
  )
  assert.deepEqual(viewOf(run).people.team, [
    { person: 'bo', roles: ['engineer'] },
    { person: 'ana', roles: ['engineer'] },
  ])
  assert.deepEqual(
    viewOf(run).people.contacts.map(({ name }) => name),
    ['Ada', 'Kim'],
  )
})

test('[E222] theirs is what was given to them, and what a role of the customer does that nobody was given; no gate', () => {
  const run = aGuestRun()
  const owner = (key: string, contact = 'contact-1') => {
    const task = viewOf(run, contact).task(key)
    return [task?.owner, task?.ownerName, task?.isOwnAction]
  }
  assert.deepEqual(owner('911'), ['you', null, true])
  assert.deepEqual(owner('100'), ['team', null, false])
  assert.deepEqual(owner('600@mail'), ['you', null, false])
  assert.deepEqual(owner('910'), ['team', null, false])
  run.do({ type: 'AssignTask', ...run.on('911'), assignee: 'contact-2' })
  assert.deepEqual(
    [owner('911'), owner('911', 'contact-2')],
    [
      ['customer', 'Kim', false],
      ['you', 'Kim', true],
    ],
  )
  run.do({ type: 'AssignTask', ...run.on('911'), assignee: 'bo' })
  assert.deepEqual(owner('911'), ['team', null, false])
  run.do({ type: 'AssignTask', ...run.on('201'), assignee: 'contact-1' })
  assert.deepEqual(owner('201'), ['you', 'Ada', true])
})

test('[E225] work and actions are given to a contact of the customer, who says how far they are; erased, they own nothing', () => {
  const run = aGuestRun()
  run.do(schedule(run)).do(hold(run, { actions: [anAction({ owner: 'contact-1' })] }))
  assert.equal(viewOf(run).task('+1')?.isOwnAction, true)
  run.do(run.move('+1', 'complete'), { actor: 'contact-1' })
  assert.equal(viewOf(run).task('+1')?.state, 'done')
  assert.equal(run.try(run.move('+1', 'warning'), { actor: 'contact-1' })?.code, 'not-granted')
  run.do({ type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] })
  assert.equal(run.try(run.move('+1', 'not-started'), { actor: 'contact-1' })?.code, 'not-granted')
  assert.equal(customerView(run.standing(), { dates: new Map(), contact: 'contact-1', language: 'en' }), null)
  assert.equal(sharingOf(run.standing(), '+1').isShared, false)
  assert.equal(run.try(hold(run, { actions: [anAction({ owner: 'contact-9' })] }))?.code, 'unknown-person')
})
