import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anEngagementWith, askingRelease as release, scoped } from '../../../../test/facts.fixture.ts'
import { draftOf, type EngagementDraft, withAnswer, withService } from '../../form/engagement-draft.ts'
import { beginEditing, type Editing, isEdited, meetChange, settleConflict, wantedOf } from './editing.ts'

const seed = 20261122

const known = { facts: { seats: 12_000, country: 'Norway' }, sources: { seats: 'order form' }, scope: [scoped('core')] }
const begun = beginEditing(anEngagementWith(known), release)

function answered(editing: Editing, fact: string, text: string): Editing {
  const draft = withAnswer(editing.draft, { fact, answer: { kind: 'typed', text }, base: editing.base })
  return { ...editing, draft }
}

test('an edit in which nothing is changed is none, and neither is one that was taken back', () => {
  assert.equal(isEdited(begun, release), false)
  const other = answered(begun, 'seats', '24000')
  assert.equal(isEdited(other, release), true)
  assert.equal(isEdited(answered(other, 'seats', '12,000'), release), false)
})

test('an edit that cannot be read yet is one, and asks for nothing', () => {
  const half = answered(begun, 'seats', '24000 or so')
  assert.equal(isEdited(half, release), true)
  assert.equal(wantedOf(half, release), null)
})

test('a source that is only emptied stays: the answer still comes from there', () => {
  const emptied = { ...begun, draft: { ...begun.draft, sources: { seats: ' ' } } }
  assert.equal(isEdited(emptied, release), false)
  assert.deepEqual(wantedOf(emptied, release)?.sources, { seats: 'order form' })
  assert.deepEqual(wantedOf(answered(emptied, 'seats', '5'), release)?.sources, {})
})

test('what others change meanwhile is followed where the person has not touched it', () => {
  const mine = answered(begun, 'country', 'Sweden')
  const theirs = { ...known, facts: { ...known.facts, seats: 20_000 }, sources: {}, factsRevision: 7 }
  const met = meetChange(mine, anEngagementWith(theirs), release)
  assert.deepEqual([met.seen, met.followed, met.conflicts], [7, [{ kind: 'fact', id: 'seats' }], []])
  assert.deepEqual(wantedOf(met, release)?.facts, { seats: 20_000, country: 'Sweden' })
})

test('what both change otherwise waits for a choice, and either can be chosen', () => {
  const mine = answered(begun, 'seats', '24000')
  const theirs = { ...known, facts: { ...known.facts, seats: 20_000 }, factsRevision: 7 }
  const met = meetChange(mine, anEngagementWith(theirs), release)
  const [conflict] = met.conflicts
  assert.deepEqual(conflict, { kind: 'fact', id: 'seats' })
  const factsAfter = (whose: 'mine' | 'theirs') => {
    const settled = settleConflict(met, conflict, whose)
    assert.deepEqual(settled.conflicts, [])
    return wantedOf(settled, release)?.facts.seats
  }
  assert.deepEqual([factsAfter('mine'), factsAfter('theirs')], [24_000, 20_000])
})

test('a conflict is over when the others come to the same, or take theirs back', () => {
  const mine = { ...begun, draft: withService(begun.draft, 'teams', { isCovered: true, seats: '5' }) }
  const change = (seats: number) => ({ ...known, scope: [scoped('core'), scoped('teams', { seats })] })
  const met = meetChange(mine, anEngagementWith({ ...change(9), factsRevision: 7 }), release)
  assert.deepEqual(met.conflicts, [{ kind: 'service', id: 'teams' }])
  assert.deepEqual(meetChange(met, anEngagementWith({ ...change(5), factsRevision: 8 }), release).conflicts, [])
})

const anyKnown = fc.record({
  facts: fc.record(
    { seats: fc.integer({ min: 0, max: 9 }), partner: fc.boolean(), country: fc.constantFrom('Norway', 'Sweden') },
    { requiredKeys: [] },
  ),
  sources: fc.record({ seats: fc.constantFrom('order form', 'call') }, { requiredKeys: [] }),
  scope: fc.subarray(['exchange', 'core', 'teams']).map((ids) => ids.map((id) => scoped(id))),
})

test(`who has changed nothing follows the others, and who is alone keeps everything (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyKnown, anyKnown, (one, other) => {
      const [first, second] = [anEngagementWith(one), anEngagementWith({ ...other, factsRevision: 2 })]
      const idle = meetChange(beginEditing(first, release), second, release)
      assert.deepEqual([idle.draft, idle.conflicts], [draftOf(second, release), []])
      const mine: EngagementDraft = draftOf(second, release)
      const alone = meetChange({ ...beginEditing(first, release), draft: mine }, first, release)
      assert.deepEqual([alone.draft, alone.followed, alone.conflicts], [mine, [], []])
    }),
    { seed, numRuns: 300 },
  )
})

test(`whatever both change, nothing of mine is lost before I have chosen (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyKnown, anyKnown, anyKnown, (one, mine, theirs) => {
      const begins = beginEditing(anEngagementWith(one), release)
      const draft = draftOf(anEngagementWith(mine), release)
      const met = meetChange({ ...begins, draft }, anEngagementWith({ ...theirs, factsRevision: 2 }), release)
      const settled = met.conflicts.reduce((next, part) => settleConflict(next, part, 'mine'), met)
      for (const { id } of release.facts) {
        const isMine = JSON.stringify(draft.facts[id]) !== JSON.stringify(begins.base.facts[id])
        if (isMine) assert.deepEqual(settled.draft.facts[id], draft.facts[id])
      }
    }),
    { seed, numRuns: 300 },
  )
})
