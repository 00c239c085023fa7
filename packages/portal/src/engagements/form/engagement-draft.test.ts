import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagementWith, askingRelease as release, scoped } from '../../../test/facts.fixture.ts'
import { checkDraft } from './check-draft.ts'
import { draftOf, toggleChoice, withAnswer, withService } from './engagement-draft.ts'

test('a draft of an engagement checks back to the same scope, facts and sources', () => {
  const facts = { seats: 24_000, sources: ['box'], partner: true, go_live: '2026-10-14', country: 'Norway' }
  const sources = { seats: 'order form, page 3', partner: 'call of Monday' }
  const scope = [
    scoped('exchange', { seats: 500, start: '2026-11-01', goLive: '2026-12-01' }),
    scoped('core'),
    scoped('teams', { seats: 0 }),
  ]
  assert.deepEqual(checkDraft(draftOf(anEngagementWith({ facts, sources, scope }), release), release), {
    ok: true,
    input: { customer: 'Fjordline', startDate: '2026-11-22', scope, facts, sources },
  })
})

test('what is said of a service that is left out is not sent, and there again when it comes back', () => {
  const known = anEngagementWith({ scope: [scoped('exchange', { seats: 500 })] })
  const without = withService(draftOf(known, release), 'exchange', { isCovered: false })
  const scopeOf = (draft: typeof without) => {
    const checked = checkDraft(draft, release)
    return checked.ok && checked.input.scope
  }
  assert.deepEqual(scopeOf(without), [scoped('core')])
  assert.deepEqual(scopeOf(withService(without, 'exchange', { isCovered: true })), [
    scoped('exchange', { seats: 500 }),
    scoped('core'),
  ])
})

test('where an answer came from goes with it, and comes back with it', () => {
  const base = draftOf(anEngagementWith({ facts: { seats: 12_000 }, sources: { seats: 'order form' } }), release)
  const type = (draft: typeof base, text: string) =>
    withAnswer(draft, { fact: 'seats', answer: { kind: 'typed', text }, base })
  const other = type(base, '24000')
  assert.equal(other.sources.seats, '')
  assert.equal(type(other, '12000').sources.seats, 'order form')
})

test('where a new answer comes from stays while it is corrected', () => {
  const base = draftOf(anEngagementWith({ facts: { seats: 12_000 }, sources: { seats: 'order form' } }), release)
  const said = { ...base, sources: { ...base.sources, seats: 'call' } }
  const answer = { kind: 'typed', text: '24000' } as const
  assert.equal(withAnswer(said, { fact: 'seats', answer, base }).sources.seats, 'call')
})

test('choices of a set keep the order of the playbook, whatever the order of the clicks', () => {
  const fact = release.facts[1]
  assert.ok(fact)
  const chosen = ['box', 'gmail', 'notes'].reduce<readonly string[]>((known, id) => toggleChoice(fact, known, id), [])
  assert.deepEqual(chosen, ['gmail', 'notes', 'box'])
  assert.deepEqual(toggleChoice(fact, chosen, 'notes'), ['gmail', 'box'])
})
