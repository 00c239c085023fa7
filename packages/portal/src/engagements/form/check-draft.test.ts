import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingRelease as release, scoped } from '../../../test/facts.fixture.ts'
import { checkDraft, factPointer, knownOf, servicePointer } from './check-draft.ts'
import { type EngagementDraft, emptyDraft, withService } from './engagement-draft.ts'

function aDraft(changes: Partial<EngagementDraft> = {}): EngagementDraft {
  const draft = { ...emptyDraft(release, '2026-11-22'), customer: 'Fjordline' }
  return { ...withService(draft, 'teams', { isCovered: true }), ...changes }
}

function factsOf(changes: Partial<EngagementDraft>): unknown {
  const checked = checkDraft(aDraft(changes), release)
  return checked.ok ? checked.input.facts : checked.errors
}

const typed = (text: string) => ({ kind: 'typed', text }) as const

test('a new draft knows no fact and checks to a request without facts, with the services that are always covered', () => {
  assert.deepEqual(checkDraft(aDraft({ customer: ' Fjordline ' }), release), {
    ok: true,
    input: {
      customer: 'Fjordline',
      startDate: '2026-11-22',
      scope: [scoped('core'), scoped('teams')],
      facts: {},
      sources: {},
    },
  })
})

test('none of a set is an answer and unknown is not: the first is sent, the second is left out', () => {
  assert.deepEqual(factsOf({ facts: { sources: { kind: 'known', value: [] }, partner: { kind: 'unknown' } } }), {
    sources: [],
  })
})

test('a number is read as it was typed; false is an answer', () => {
  assert.deepEqual(factsOf({ facts: { seats: typed('12,000'), partner: { kind: 'known', value: false } } }), {
    seats: 12_000,
    partner: false,
  })
})

test('an amount, a day and a text are read as they were typed', () => {
  const answers = (budget: string, goLive: string, country: string) =>
    factsOf({ facts: { budget: typed(budget), go_live: typed(goLive), country: typed(country) } })
  assert.deepEqual(answers('12,000', '2026-10-14', ' Norway '), {
    budget: 12_000,
    go_live: '2026-10-14',
    country: 'Norway',
  })
  assert.deepEqual(answers('12.5', '2026-02-30', ' '), {
    '/facts/budget': 'no-whole-number',
    '/facts/go_live': 'no-date',
    '/facts/country': 'no-text',
  })
})

test('a source is sent of what is known, and of nothing else', () => {
  const sources = { seats: ' order form ', partner: 'call', country: ' ' }
  const draft = aDraft({ facts: { seats: typed('5'), country: typed('Norway') }, sources })
  assert.deepEqual(knownOf(draft, release)?.sources, { seats: 'order form' })
})

test('seats and days of a service are read; nothing typed is not known, and zero seats are', () => {
  const said = { seats: '1,200', start: '2026-11-01', goLive: '2026-12-01' }
  assert.deepEqual(knownOf(withService(aDraft(), 'teams', said), release)?.scope, [
    scoped('core'),
    scoped('teams', { seats: 1200, start: '2026-11-01', goLive: '2026-12-01' }),
  ])
  const none = withService(withService(aDraft(), 'teams', { seats: '0' }), 'core', { seats: ' ' })
  assert.deepEqual(knownOf(none, release)?.scope, [scoped('core'), scoped('teams', { seats: 0 })])
})

test('every field that is wrong is named at once, and a draft with one is no known one', () => {
  const wrong = aDraft({ customer: '  ', startDate: '2026-02-30', facts: { seats: typed('many') } })
  const draft = withService(wrong, 'teams', { seats: 'some', start: '2026-02-30', goLive: '2026-04-31' })
  assert.deepEqual(checkDraft(draft, release), {
    ok: false,
    errors: {
      '/customer': 'required',
      '/startDate': 'no-date',
      '/scope/teams/seats': 'no-seats',
      '/scope/teams/start': 'no-date',
      '/scope/teams/goLive': 'no-date',
      '/facts/seats': 'no-whole-number',
    },
  })
  assert.equal(knownOf(draft, release), null)
})

test('a scope of no service is none', () => {
  const checked = checkDraft(aDraft(), { ...release, services: [] })
  assert.deepEqual(checked, { ok: false, errors: { '/scope': 'no-service' } })
})

test('the place of a field can have any id in it', () => {
  assert.equal(factPointer('a/b~c'), '/facts/a~1b~0c')
  assert.equal(servicePointer('a/b', 'goLive'), '/scope/a~1b/goLive')
})
