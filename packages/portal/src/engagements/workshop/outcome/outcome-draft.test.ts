import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aWorkshop } from '../../../../test/workshop.fixture.ts'
import { draftedOutcome, firstOutcome, namelessActions, type OutcomeDraft, withOutcomeChange } from './outcome-draft.ts'

const nothing: OutcomeDraft = { attended: [], decisions: [], actions: [], minutes: null }

test('the form opens with those who have accepted this time as present, and with minutes by the template', () => {
  const attendee = (email: string) => ({ ...person, email })
  const person = { name: 'n', party: 'customer', role: null, person: null, optional: false, language: null } as const
  const reply = { comment: null, to: 3, at: '' }
  const workshop = aWorkshop({
    attendees: ['a@x.example', 'b@x.example', 'c@x.example'].map(attendee),
    replies: [
      { ...reply, email: 'a@x.example', answer: 'accepted', isCurrent: true },
      { ...reply, email: 'b@x.example', answer: 'accepted', isCurrent: false },
      { ...reply, email: 'c@x.example', answer: 'declined', isCurrent: true },
    ],
  })
  assert.deepEqual(firstOutcome(workshop), { ...nothing, attended: ['a@x.example'] })
})

test('a correction opens with what was said, without the actions, which are tasks by now', () => {
  const session = { start: '', minutes: 60, timeZone: 'UTC', place: null, link: null, host: 'mei' }
  const said = { attended: ['a@x.example'], decisions: ['Go', 'Wait'], actions: ['+1'], minutes: 'Well' }
  const { decisions, ...rest } = firstOutcome(aWorkshop({ held: { ...said, session, by: 'mei', at: '' } }))
  assert.deepEqual(
    decisions.map(({ text }) => text),
    ['Go', 'Wait'],
  )
  assert.deepEqual(rest, { attended: ['a@x.example'], actions: [], minutes: 'Well' })
})

test('minutes are what the template says until somebody writes them', () => {
  assert.equal(draftedOutcome(nothing, '# Kick-off\n').minutes, '# Kick-off')
  const written = withOutcomeChange(nothing, { kind: 'minutes', text: ' Well ' })
  assert.equal(draftedOutcome(written, '# Kick-off').minutes, 'Well')
  assert.equal(withOutcomeChange(written, { kind: 'minutes', text: null }).minutes, null)
})

test('lists grow after a line, are written and lose a line; the numbers stay those of their lines', () => {
  let draft = withOutcomeChange(nothing, { kind: 'add-decision', after: null })
  draft = withOutcomeChange(draft, { kind: 'write-decision', id: 0, text: 'First' })
  draft = withOutcomeChange(draft, { kind: 'add-decision', after: null })
  draft = withOutcomeChange(draft, { kind: 'write-decision', id: 1, text: 'Third' })
  draft = withOutcomeChange(draft, { kind: 'add-decision', after: 0 })
  draft = withOutcomeChange(draft, { kind: 'write-decision', id: 2, text: ' Second\n line ' })
  assert.deepEqual(draftedOutcome(draft, '').decisions, ['First', 'Second line', 'Third'])
  draft = withOutcomeChange(draft, { kind: 'remove-decision', id: 0 })
  assert.deepEqual(draftedOutcome(draft, '').decisions, ['Second line', 'Third'])
})

test('who was there is ticked one by one or all at once', () => {
  const all = withOutcomeChange(nothing, { kind: 'attended', emails: ['a', 'b'], isThere: true })
  assert.deepEqual(withOutcomeChange(all, { kind: 'attended', emails: ['a'], isThere: false }).attended, ['b'])
  assert.deepEqual(withOutcomeChange(all, { kind: 'attended', emails: ['a'], isThere: true }).attended, ['b', 'a'])
})

test('an action is sent with owner and day where they are said; one without a name is asked for it', () => {
  let draft = withOutcomeChange(nothing, { kind: 'add-action', after: null })
  draft = withOutcomeChange(draft, { kind: 'write-action', id: 0, changes: { name: 'Call', due: '2026-12-01' } })
  draft = withOutcomeChange(draft, { kind: 'add-action', after: 0 })
  assert.deepEqual(namelessActions(draft), new Set())
  draft = withOutcomeChange(draft, { kind: 'write-action', id: 1, changes: { owner: 'mei' } })
  assert.deepEqual(namelessActions(draft), new Set([1]))
  draft = withOutcomeChange(draft, { kind: 'remove-action', id: 1 })
  assert.deepEqual(draftedOutcome(draft, '').actions, [
    { name: 'Call', owner: null, due: '2026-12-01', mandatory: false },
  ])
})
