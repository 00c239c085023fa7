import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { checkDraft, draftOf, type EngagementDraft, emptyDraft, toggleChoice } from './engagement-draft.ts'
import { refusedFields } from './refused-fields.ts'

const label = { en: 'x' }
const source = { file: 'playbook.yaml', line: 1, column: 1 }
const choices = ['gmail', 'notes', 'box'].map((id) => ({ id, label }))
const release: ReleaseView = {
  id: 'r',
  format: 3,
  title: label,
  languages: ['en'],
  facts: [
    { id: 'seats', type: 'number', label, help: null, source, unit: null },
    { id: 'sources', type: 'set', label, help: null, source, choices },
    { id: 'partner', type: 'yes-no', label, help: null, source },
    { id: 'budget', type: 'money', label, help: null, source, currency: 'EUR' },
    { id: 'go_live', type: 'date', label, help: null, source },
    { id: 'country', type: 'text', label, help: null, source },
  ],
  phases: [],
  roles: [],
  serviceGroups: [],
  services: [
    { id: 'exchange', name: label, always: false, group: null, source },
    { id: 'core', name: label, always: true, group: null, source },
    { id: 'teams', name: label, always: false, group: null, source },
  ],
  motions: [],
  processes: [],
  decisions: [],
}

function aDraft(changes: Partial<EngagementDraft>): EngagementDraft {
  return { ...emptyDraft(release, '2026-11-22'), customer: 'Fjordline', scope: ['teams'], ...changes }
}

test('a new draft knows no fact and checks to a request without facts, with the services that are always covered', () => {
  assert.deepEqual(checkDraft(aDraft({ customer: ' Fjordline ' }), release), {
    ok: true,
    input: { customer: 'Fjordline', startDate: '2026-11-22', scope: ['core', 'teams'], facts: {} },
  })
})

test('none of a set is an answer and unknown is not: the first is sent, the second is left out', () => {
  const answered = aDraft({ facts: { sources: { kind: 'known', value: [] }, partner: { kind: 'unknown' } } })
  const checked = checkDraft(answered, release)
  assert.deepEqual(checked.ok && checked.input.facts, { sources: [] })
})

test('a number is read as it was typed; false is an answer', () => {
  const answered = aDraft({
    facts: { seats: { kind: 'typed', text: '12,000' }, partner: { kind: 'known', value: false } },
  })
  const checked = checkDraft(answered, release)
  assert.deepEqual(checked.ok && checked.input.facts, { seats: 12_000, partner: false })
})

test('an amount, a day and a text are read as they were typed', () => {
  const typed = (text: string) => ({ kind: 'typed', text }) as const
  const checked = (budget: string, goLive: string, country: string) =>
    checkDraft(aDraft({ facts: { budget: typed(budget), go_live: typed(goLive), country: typed(country) } }), release)
  const answered = checked('12,000', '2026-10-14', ' Norway ')
  assert.deepEqual(answered.ok && answered.input.facts, { budget: 12_000, go_live: '2026-10-14', country: 'Norway' })
  assert.deepEqual(checked('12.5', '2026-02-30', ' '), {
    ok: false,
    errors: { '/facts/budget': 'no-whole-number', '/facts/go_live': 'no-date', '/facts/country': 'no-text' },
  })
})

test('every field that is wrong is named at once', () => {
  const wrong: EngagementDraft = {
    customer: '  ',
    startDate: '2026-02-30',
    scope: [],
    facts: { seats: { kind: 'typed', text: 'many' } },
  }
  assert.deepEqual(checkDraft(wrong, { ...release, services: [] }), {
    ok: false,
    errors: {
      '/customer': 'required',
      '/startDate': 'no-date',
      '/scope': 'no-service',
      '/facts/seats': 'no-whole-number',
    },
  })
})

test('a draft of an engagement checks back to the same scope and facts', () => {
  const facts = { seats: 24_000, sources: ['box'], partner: true, go_live: '2026-10-14', country: 'Norway' }
  const engagement = {
    customer: 'A',
    startDate: '2026-01-31',
    scope: ['exchange', 'core'],
    facts,
  } as unknown as EngagementView
  assert.deepEqual(checkDraft(draftOf(engagement, release), release), {
    ok: true,
    input: { customer: 'A', startDate: '2026-01-31', scope: ['exchange', 'core'], facts },
  })
})

test('choices of a set keep the order of the playbook, whatever the order of the clicks', () => {
  const fact = release.facts[1]
  assert.ok(fact)
  const chosen = ['box', 'gmail', 'notes'].reduce<readonly string[]>((known, id) => toggleChoice(fact, known, id), [])
  assert.deepEqual(chosen, ['gmail', 'notes', 'box'])
  assert.deepEqual(toggleChoice(fact, chosen, 'notes'), ['gmail', 'box'])
})

test('what the server refuses is shown at the field that it is about', () => {
  const problem = { type: '', title: '', status: 422, detail: '', code: 'invalid-request' } as const
  const errors = ['/customer', '/scope/2', '/facts/seats', '/facts/sources/0', ''].map((pointer) => ({
    pointer,
    message: 'x',
  }))
  assert.deepEqual(Object.keys(refusedFields({ ...problem, errors })).sort(), [
    '/customer',
    '/facts/seats',
    '/facts/sources',
    '/scope',
  ])
  assert.deepEqual(refusedFields({ ...problem, code: 'empty-scope', rejection: { code: 'empty-scope' } }), {
    '/scope': 'refused',
  })
  const wrongFact = { code: 'wrong-fact-value', fact: 'seats' } as const
  assert.deepEqual(refusedFields({ ...problem, code: 'wrong-fact-value', rejection: wrongFact }), {
    '/facts/seats': 'refused',
  })
})
