import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scheduleOf } from '../dates/schedule-of.ts'
import { noteEffects } from '../effects/note-effects.ts'
import { aContact } from '../fixtures/a-contact.ts'
import { aNextAction, aNote, noteOf, onNote } from '../fixtures/a-note.ts'
import { aRun, aScope, type Run } from '../fixtures/a-run.ts'
import { expectedFindings } from '../hygiene/findings.ts'
import { responsibleFor } from '../team/responsible.ts'
import { teamStatus } from '../team/team-status.ts'
import { customerView } from './customer-view.ts'
import { ownerOf } from './own-action.ts'
import { ownerContacts } from './owner-contacts.ts'

const decided = { facts: { sources: [], seats: 5, segment: 'small', regulated: false }, scope: aScope('mail', 'files') }
const aGuestRun = () =>
  aRun(decided)
    .do({ type: 'AddContact', details: aContact() })
    .do({ type: 'AddContact', details: aContact({ name: 'Kim' }) })

const asks = (over: Parameters<typeof aNextAction>[0] = {}) => aNextAction({ owner: 'contact-1', ...over })
const guest = { actor: 'contact-1' }

function notesSeen(run: Run, contact = 'contact-1') {
  const standing = run.standing()
  return customerView(standing, { dates: scheduleOf(standing), contact, language: 'en' })?.notes ?? []
}

function responsible(run: Run, key: string): string | null {
  const standing = run.standing()
  const planned = standing.plan.tasks.get(key)
  return planned === undefined ? null : (responsibleFor(standing, planned)?.person ?? null)
}

function toMend(run: Run, code: string, subject: string) {
  return expectedFindings(run.standing()).find((one) => one.code === code && one.subject === subject)?.whose
}

test('[E260] what comes next is given to a contact of the customer where the note is shared, and to them alone of all contacts', () => {
  const run = aGuestRun().do({ type: 'AddContact', details: aContact({ name: 'Lee', party: 'vendor' }) })
  const shared = (owner: string) => aNote({ audience: 'shared', nextAction: asks({ owner }) })
  assert.deepEqual(run.try(aNote({ nextAction: asks() })), { code: 'note-not-shared', person: 'contact-1' })
  for (const person of ['contact-3', 'contact-9']) {
    assert.deepEqual(run.try(shared(person)), { code: 'unknown-person', person })
  }
  run.do(shared('contact-1')).do(aNote())
  assert.equal(noteOf(run).nextAction?.owner, 'contact-1')
  const inner = { type: 'SetNextAction', ...onNote(run, 'note-2'), nextAction: asks() } as const
  assert.equal(run.try(inner)?.code, 'note-not-shared')
})

test('[E260] a contact sees what is up to the customer and says once that theirs is done; what the team has to do they do not see', () => {
  const run = aGuestRun()
    .do(aNote({ audience: 'shared', nextAction: asks() }))
    .do(aNote({ audience: 'shared', nextAction: asks({ owner: 'contact-2', text: 'Ask Kim' }) }))
    .do(aNote({ audience: 'shared', nextAction: aNextAction({ text: 'Ours' }) }))
  const seen = () => notesSeen(run).map(({ next }) => next && [next.text, next.ownerName, next.isOwn, next.isDone])
  assert.deepEqual(seen(), [null, ['Ask Kim', 'Kim', false, false], ['Call again', 'Ada', true, false]])
  const done = (note: string) => ({ type: 'CompleteNextAction', ...onNote(run, note) }) as const
  for (const note of ['note-2', 'note-3']) assert.equal(run.try(done(note), guest)?.code, 'not-granted')
  run.do(done('note-1'), guest)
  assert.deepEqual(seen()[2], ['Call again', 'Ada', true, true])
  assert.equal(noteOf(run).nextAction?.done?.by, 'contact-1')
  assert.equal(run.try(done('note-1'), guest)?.code, 'nothing-to-change')
})

test('[E260] a contact hears of what is theirs on their site, and by no message of the team', () => {
  const run = aGuestRun().do(aNote({ audience: 'shared', nextAction: asks() }))
  const change = { engagement: 'e', note: 'note-1', before: null, after: noteOf(run), seq: 1, at: 'now', actor: 'ana' }
  assert.deepEqual(noteEffects(change), [])
})

test('[E260] what comes next is not taken back to a contact who is erased by now', () => {
  const run = aGuestRun().do(aNote({ audience: 'shared', nextAction: asks() }))
  run.do({ type: 'SetNextAction', ...onNote(run), nextAction: null })
  run.do({ type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] })
  const undo = { type: 'Undo', seq: run.state.revision - 1 } as const
  assert.deepEqual(run.try(undo), { code: 'unknown-person', person: 'contact-1' })
})

test('[E261] what was given to a contact lies with who fills its role once they are none of the customer any more', () => {
  const run = aGuestRun().do({
    type: 'AssignRole',
    role: 'engineer',
    service: null,
    people: ['bo'],
    primary: null,
    expectedRevision: 0,
  })
  for (const task of ['201', '911']) run.do({ type: 'AssignTask', ...run.on(task), assignee: 'contact-1' })
  assert.equal(responsible(run, '201'), 'contact-1')
  const before = run.state.contacts.get('contact-1')?.revision ?? 0
  const details = aContact({ party: 'partner' })
  run.do({ type: 'ChangeContact', contact: 'contact-1', details, expectedRevision: before })
  assert.equal(responsible(run, '201'), 'bo')
  assert.equal(ownerOf(run.standing(), '911', 'contact-2'), 'you')
  run.do({ type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] })
  assert.equal(responsible(run, '911'), null)
})

test('[E262] what is found of work of the customer is up to who looks after it in the team', () => {
  const run = aGuestRun()
  run.do({ type: 'SetTaskDate', ...run.on('201'), due: '2026-11-24', reason: 'agreed' })
  run.do({ type: 'AssignTask', ...run.on('201'), assignee: 'contact-1' })
  assert.deepEqual(toMend(run, 'task-overdue', '201'), { kind: 'nobody' })
  const role = { role: 'engineer', service: null, primary: null, expectedRevision: 0 } as const
  run.do({ type: 'AssignRole', ...role, people: ['bo'] })
  assert.deepEqual(toMend(run, 'task-overdue', '201'), { kind: 'person', person: 'bo' })
  run.do(aNote({ audience: 'shared', nextAction: asks() }), { actor: 'dan' })
  assert.deepEqual(toMend(run, 'next-action-overdue', 'note-1'), { kind: 'person', person: 'dan' })
})

test('[E263] work is offered to contacts of the customer who may be called; who is erased or of others is none of them', () => {
  const run = aGuestRun()
    .do({ type: 'AddContact', details: aContact({ name: 'Lee', party: 'vendor' }) })
    .do({ type: 'AddContact', details: aContact({ name: 'Mo', title: 'CIO', doNotCall: { reason: 'By letter' } }) })
  run.do({ type: 'ErasePerson', contact: 'contact-2', emails: [], names: [], texts: [] })
  assert.deepEqual(ownerContacts(run.state), [
    { id: 'contact-1', name: 'Ada', title: null, isOffered: true },
    { id: 'contact-4', name: 'Mo', title: 'CIO', isOffered: false },
  ])
  assert.equal(run.try({ type: 'AssignTask', ...run.on('201'), assignee: 'contact-4' }), null)
  assert.equal(run.try({ type: 'AssignTask', ...run.on('201'), assignee: 'contact-2' })?.code, 'unknown-person')
})

test('[E264] work of a role of the customer is nobody’s only as long as they have no contact', () => {
  const run = aRun(decided)
  const place = { process: 'workshop', step: 'kick-off', service: null }
  run.do({ type: 'AddTask', name: 'Send the list', mandatory: true, role: 'champion', ...place })
  run.do({ type: 'SetTaskDate', ...run.on('+1'), due: '2026-12-24', reason: 'agreed' })
  const found = () => {
    const all = expectedFindings(run.standing())
    const ofCode = (code: string) => all.flatMap((one) => (one.code === code ? one.subject : []))
    const champion = teamStatus(run.standing(), []).find(({ role }) => role === 'champion')
    return [ofCode('task-unassigned').includes('+1'), ofCode('role-empty'), champion?.isUnfillable]
  }
  assert.deepEqual(found(), [true, ['engineer', 'champion'], true])
  run.do({ type: 'AddContact', details: aContact() })
  assert.deepEqual(found(), [false, ['engineer'], false])
})
