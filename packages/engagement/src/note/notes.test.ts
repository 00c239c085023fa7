import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aNextAction, aNote, noteOf, onNote } from '../fixtures/a-note.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, ana, aRun, bo, dan, type Run } from '../fixtures/a-run.ts'
import { indexRelease } from '../release/release-index.ts'

const by = (actor: string) => ({ actor })
const status = (fields: object, over: object = {}) => aNote({ type: 'status', fields: { ...fields }, ...over })

/** A run in which dan has access only where he takes part. */
function grantedRun(): Run {
  const people = [ana, bo, { ...dan, access: 'granted' } as const]
  return aRun({}, { ...aContext(), people: new Map(people.map((person) => [person.id, person])) })
}

test('[E200] a note has the next name, says who wrote it and when, and says something', () => {
  const run = aRun()
    .do(aNote({ body: ' One\r\ntwo ' }), by('bo'))
    .do(aNote())
  const { by: writer, body, amendments, revision } = noteOf(run)
  assert.deepEqual([writer, body, amendments, revision], ['bo', 'One\ntwo', [], 2])
  assert.deepEqual([...run.state.notes.keys()], ['note-1', 'note-2'])
  assert.deepEqual(run.try(aNote({ body: ' \n ' })), { code: 'note-empty' })
  assert.equal(run.try(status({ light: 'red' }, { body: '' })), null)
  const long = aNote({ body: 'x'.repeat(20_001) })
  assert.deepEqual(run.try(long), { code: 'wrong-note-text', part: 'body', most: 20_000 })
  assert.deepEqual(run.try(aNote({ body: 'a\0b' })), { code: 'wrong-note-text', part: 'body', most: 20_000 })
})

test('[E200] a note has a type where the playbook has types, and none where it has none', () => {
  const choices = ['progress', 'status']
  assert.deepEqual(aRun().try(aNote({ type: null })), { code: 'wrong-note-type', type: null, choices })
  assert.deepEqual(aRun().try(aNote({ type: 'song' })), { code: 'wrong-note-type', type: 'song', choices })
  const bare = aRun({}, { ...aContext(), index: indexRelease({ ...aRelease(), notes: [] }) })
  assert.equal(bare.try(aNote({ type: null })), null)
  assert.deepEqual(bare.try(aNote()), { code: 'wrong-note-type', type: 'progress', choices: [] })
})

test('[E201] fields have their types and bounds, and those that are required are there', () => {
  const run = aRun()
  assert.deepEqual(run.try(status({})), { code: 'note-fields-missing', fields: ['light'] })
  assert.deepEqual(run.try(status({ light: 'blue' })), {
    code: 'wrong-note-field',
    field: 'light',
    found: '"blue"',
    expected: 'one of red, green',
  })
  const long = run.try(status({ light: 'red', gist: 'x'.repeat(41) }))
  assert.deepEqual(long?.code === 'wrong-note-field' && [long.field, long.found.length, long.expected], [
    'gist',
    43,
    'text of at most 40 characters',
  ])
  assert.deepEqual(run.try(status({ mood: 'good', light: 'red' })), { code: 'unknown-note-field', field: 'mood' })
  assert.deepEqual(run.try(status({ constructor: 1, light: 'red' })), {
    code: 'unknown-note-field',
    field: 'constructor',
  })
  run.do(status({ next: '2026-12-01', gist: ' On\ttrack ', light: 'green' }))
  const { fields } = noteOf(run)
  assert.deepEqual(Object.entries(fields), [
    ['light', 'green'],
    ['gist', 'On\ttrack'],
    ['next', '2026-12-01'],
  ])
})

test('[E202] who cannot fill the role of a type writes no such note', () => {
  const people = [ana, { ...bo, roles: ['engineer'] }, dan]
  const run = aRun({}, { ...aContext(), people: new Map(people.map((person) => [person.id, person])) })
  assert.equal(run.try(status({ light: 'red' }), by('dan')), null)
  const refused = run.try(status({ light: 'red' }), by('bo'))
  assert.deepEqual(refused, { code: 'not-a-writer', type: 'status', person: 'bo', roles: ['architect'] })
  assert.equal(run.try(aNote(), by('bo')), null)
})

const task100 = { task: '100', expectedRevision: 0 } as const
const isForDan = { type: 'AssignTask', ...task100, assignee: 'dan' } as const

test('[E203] a note is about what there is, each once, and names people who see it', () => {
  const run = grantedRun()
  run.do(aNote({ services: ['mail', 'mail'], tasks: ['100', '100'], mentions: ['bo', 'bo'] }))
  const { services, tasks, mentions } = noteOf(run)
  assert.deepEqual([services, tasks, mentions], [['mail'], ['100'], ['bo']])
  assert.deepEqual(run.try(aNote({ services: ['fax'] })), { code: 'unknown-service', service: 'fax' })
  assert.deepEqual(run.try(aNote({ tasks: ['999'] })), { code: 'unknown-task', task: '999' })
  assert.deepEqual(run.try(aNote({ mentions: ['who'] })), { code: 'unknown-person', person: 'who' })
  const toldDan = () => run.try(aNote({ mentions: ['dan'], audience: 'shared' }))
  assert.deepEqual(toldDan(), { code: 'cannot-see-note', person: 'dan' })
  run.do(isForDan)
  assert.equal(toldDan(), null)
})

test('[E204] what was written stays: an amendment comes after it, by whoever adds it', () => {
  const run = aRun().do(aNote(), by('bo'))
  run.do({ type: 'AmendNote', ...onNote(run), body: ' They called ', mentions: [] }, by('dan'))
  const { body, by: writer, amendments } = noteOf(run)
  assert.deepEqual([body, writer], ['We talked', 'bo'])
  assert.deepEqual(
    amendments.map((one) => [one.by, one.body]),
    [['dan', 'They called']],
  )
  assert.deepEqual(run.try({ type: 'AmendNote', ...onNote(run), body: ' ', mentions: [] }), { code: 'note-empty' })
  const stale = { type: 'AmendNote', note: 'note-1', expectedRevision: 2, body: 'More', mentions: [] } as const
  assert.deepEqual(run.try(stale), { code: 'stale-revision', expected: 2, found: 3 })
})

test('[E205] a next action is one line, of somebody or nobody, until a day or none, and done once', () => {
  const run = aRun()
  const action = (over: object) => run.try(aNote({ nextAction: aNextAction(over) }))
  assert.deepEqual(action({ text: 'a\nb' }), { code: 'wrong-note-text', part: 'next-action', most: 500 })
  assert.deepEqual(action({ text: 'x'.repeat(501) }), { code: 'wrong-note-text', part: 'next-action', most: 500 })
  assert.deepEqual(action({ date: '2026-02-30' }), { code: 'wrong-date', found: '2026-02-30' })
  assert.deepEqual(action({ owner: 'who' }), { code: 'unknown-person', person: 'who' })
  assert.equal(action({ owner: null, date: null }), null)
  const done = () => run.try({ type: 'CompleteNextAction', ...onNote(run) }, by('bo'))
  assert.equal(done(), null)
  assert.equal(noteOf(run).nextAction?.done?.by, 'bo')
  assert.deepEqual(done(), { code: 'nothing-to-change' })
  run.do({ type: 'SetNextAction', ...onNote(run), nextAction: aNextAction() })
  assert.equal(noteOf(run).nextAction?.done, null)
  run.do({ type: 'SetNextAction', ...onNote(run), nextAction: null })
  assert.deepEqual(done(), { code: 'no-next-action', note: 'note-1' })
})

test('[E206] the customer writes and amends what is shared, without a type, and knows of nothing else', () => {
  // What guests of the site may ask is decided before [E223].
  const [run, carla] = [grantedRun().do(aNote(), by('bo')), by('carla')]
  assert.deepEqual(run.try(aNote({ type: null }), carla), { code: 'shared-only', person: 'carla' })
  const typed = { code: 'wrong-note-type', type: 'progress', choices: [] }
  assert.deepEqual(run.try(aNote({ audience: 'shared' }), carla), typed)
  assert.equal(run.try(aNote({ audience: 'shared', type: null, body: 'When?' }), carla), null)
  const amended = run.try({ type: 'AmendNote', ...onNote(run), body: 'And?', mentions: [] }, carla)
  assert.deepEqual(amended, { code: 'unknown-note', note: 'note-1' })
  assert.equal(run.try({ type: 'AmendNote', ...onNote(run, 'note-2'), body: 'Soon', mentions: [] }, carla), null)
})

test('[E207] who wrote a note, or has the right, takes its words away for good; that it was written stays', () => {
  const run = aRun().do(aNote({ nextAction: aNextAction(), mentions: ['dan'], escalated: true }), by('bo'))
  run.do({ type: 'AmendNote', ...onNote(run), body: 'More', mentions: ['dan'] })
  const redact = () => ({ type: 'RedactNote', ...onNote(run), reason: 'It named a patient' }) as const
  assert.deepEqual(run.try(redact(), by('dan')), { code: 'not-the-writer', note: 'note-1', writer: 'bo' })
  assert.deepEqual(run.try({ ...redact(), reason: ' ' }), { code: 'reason-required', to: null })
  run.do(redact())
  const { body, nextAction, mentions, amendments, escalated, redacted, by: writer } = noteOf(run)
  assert.deepEqual([body, nextAction, mentions, escalated, writer], ['', null, [], false, 'bo'])
  assert.deepEqual(
    amendments.map((one) => [one.body, one.mentions]),
    [['', []]],
  )
  assert.equal(redacted?.reason, 'It named a patient')
  assert.deepEqual(run.try(redact()), { code: 'note-redacted', note: 'note-1' })
})

test('[E208] writing, amending and redacting are not taken back; what comes next and the mark are', () => {
  const run = aRun().do(aNote({ nextAction: aNextAction() }), by('bo'))
  const undo = () => run.try({ type: 'Undo', seq: run.state.revision })
  const stays = { code: 'note-stays', note: 'note-1' }
  assert.deepEqual(undo(), stays)
  run.do({ type: 'AmendNote', ...onNote(run), body: 'More', mentions: [] })
  assert.deepEqual(undo(), stays)
  run.do({ type: 'EscalateNote', ...onNote(run), escalated: true })
  assert.equal(undo(), null)
  assert.equal(noteOf(run).escalated, false)
  run.do({ type: 'CompleteNextAction', ...onNote(run) })
  assert.equal(undo(), null)
  assert.deepEqual(noteOf(run).nextAction, { ...aNextAction(), done: null })
  run.do({ type: 'RedactNote', ...onNote(run), reason: 'Not ours' })
  assert.deepEqual(undo(), stays)
})

test('[E209] whose access is granted writes where they take part, and changes what is theirs', () => {
  const run = grantedRun().do(aNote(), by('bo'))
  const refused = { code: 'not-granted', person: 'dan', task: null }
  assert.deepEqual(run.try(aNote(), by('dan')), refused)
  run.do(isForDan)
  assert.equal(run.try(aNote(), by('dan')), null)
  assert.equal(run.try({ type: 'EscalateNote', ...onNote(run, 'note-2'), escalated: true }, by('dan')), null)
  assert.deepEqual(run.try({ type: 'EscalateNote', ...onNote(run), escalated: true }, by('dan')), refused)
})
