import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, withChanges } from '@fairlead/contract'
import fc from 'fast-check'
import type { Entry } from '../entry/entry.ts'
import { withNewRows, withoutRow } from './edit-rows.ts'
import { answersOf, filledRows } from './filled.ts'
import { beginFilling, type Filling } from './filling.ts'
import { keptOf, withKept } from './kept-draft.ts'
import { meetAnswers } from './meet-answers.ts'
import { withEntryAt } from './place.ts'
import { settleConflict } from './settle-conflict.ts'
import { unsavedOf } from './unsaved.ts'

const seed = 20270114

const names = { boxes: 'mail' }
const known: Answers = {
  values: { seats: 500, country: 'Norway' },
  rows: {
    boxes: [
      { mail: 'a', size: 1 },
      { mail: 'b', size: 2 },
      { mail: 'c', size: 3 },
    ],
  },
}
const begun = beginFilling({ answers: known, revision: 4 })

function typed(filling: Filling, question: string, entry: Entry): Filling {
  return { ...filling, draft: withEntryAt(filling.draft, { kind: 'value', question }, entry) }
}

function cell(filling: Filling, [at, question]: readonly [number, string], entry: Entry): Filling {
  const row = filledRows(filling.draft, 'boxes')[at]?.key ?? -1
  return { ...filling, draft: withEntryAt(filling.draft, { kind: 'cell', section: 'boxes', row, question }, entry) }
}

function met(filling: Filling, change: Partial<Answers>): Filling {
  return meetAnswers(filling, { answers: { ...known, ...change }, revision: 9 }, names)
}

test('only what is other is sent, and what cannot be read is held back', () => {
  assert.equal(unsavedOf(begun), null)
  const half = typed(typed(begun, 'seats', { typed: 'many' }), 'country', 'Sweden')
  assert.deepEqual(unsavedOf(half)?.changes, { values: { country: 'Sweden', seats: null }, rows: {} })
  assert.deepEqual(unsavedOf(cell(begun, [1, 'size'], 7))?.changes.rows, {
    boxes: { from: 1, remove: 1, rows: [{ mail: 'b', size: 7 }] },
  })
})

test('a row at the end that says nothing is none yet, one before another is', () => {
  const { filling } = withNewRows(begun, 'boxes', { at: 3, rows: [{}, {}] })
  assert.equal(unsavedOf(filling), null)
  const second = cell(filling, [4, 'mail'], 'e')
  assert.deepEqual(unsavedOf(second)?.changes.rows, { boxes: { from: 3, remove: 0, rows: [{}, { mail: 'e' }] } })
})

test('what others answer is followed where the person has not touched it', () => {
  const theirs = met(typed(begun, 'country', 'Sweden'), { values: { seats: 900, country: 'Norway' } })
  assert.deepEqual([theirs.seen, theirs.conflicts], [9, []])
  assert.deepEqual(theirs.followed, [{ kind: 'value', question: 'seats' }])
  assert.deepEqual(answersOf(theirs.draft).values, { seats: 900, country: 'Sweden' })
})

test('the same field changed by both is asked, is held back until then, and either can be chosen', () => {
  const theirs = met(typed(begun, 'seats', 700), { values: { seats: 900, country: 'Norway' } })
  const [conflict] = theirs.conflicts
  assert.deepEqual(conflict, { kind: 'value', question: 'seats' })
  assert.equal(unsavedOf(theirs), null)
  assert.ok(conflict !== undefined)
  assert.deepEqual(unsavedOf(settleConflict(theirs, conflict, 'mine'))?.changes.values, { seats: 700 })
  assert.equal(unsavedOf(settleConflict(theirs, conflict, 'theirs')), null)
})

test('rows are merged cell by cell, wherever rows of others have come or gone', () => {
  const mine = cell(begun, [2, 'size'], 30)
  const theirs = met(mine, {
    rows: { boxes: [{ mail: 'new' }, { mail: 'b', size: 2 }, { mail: 'c', size: 3, note: 'x' }] },
  })
  assert.deepEqual(theirs.conflicts, [])
  assert.deepEqual(answersOf(theirs.draft).rows.boxes, [
    { mail: 'new' },
    { mail: 'b', size: 2 },
    { mail: 'c', size: 30, note: 'x' },
  ])
})

test('a row that one side removed and the other changed is asked for', () => {
  const mine = cell(begun, [1, 'size'], 20)
  const gone = met(mine, {
    rows: {
      boxes: [
        { mail: 'a', size: 1 },
        { mail: 'c', size: 3 },
      ],
    },
  })
  assert.deepEqual(
    gone.conflicts.map(({ kind }) => kind),
    ['row'],
  )
  assert.equal(unsavedOf(gone), null)
  const [place] = gone.conflicts
  assert.ok(place !== undefined)
  assert.equal(unsavedOf(settleConflict(gone, place, 'mine'))?.changes.rows.boxes?.rows.length, 1)
  assert.equal(answersOf(settleConflict(gone, place, 'theirs').draft).rows.boxes?.length, 2)

  const removed = withoutRow(begun, 'boxes', filledRows(begun.draft, 'boxes')[1]?.key ?? -1)
  const back = met(removed, {
    rows: {
      boxes: [
        { mail: 'a', size: 1 },
        { mail: 'b', size: 99 },
        { mail: 'c', size: 3 },
      ],
    },
  })
  assert.deepEqual(
    back.conflicts.map(({ kind }) => kind),
    ['row'],
  )
  assert.deepEqual(
    answersOf(settleConflict(back, back.conflicts[0] ?? place, 'theirs').draft).rows.boxes?.map((row) => row.size),
    [1, 99, 3],
  )
})

test('what was saved without an answer in between is not there twice', () => {
  const { filling } = withNewRows(begun, 'boxes', { at: 3, rows: [{ mail: 'd' }, { mail: 'e' }] })
  const changes = unsavedOf(filling)?.changes
  assert.ok(changes !== undefined)
  const again = meetAnswers(cell(filling, [3, 'size'], 4), { answers: withChanges(known, changes), revision: 9 }, names)
  assert.deepEqual([again.conflicts, answersOf(again.draft).rows.boxes?.length], [[], 5])
  assert.deepEqual(unsavedOf(again)?.changes.rows, { boxes: { from: 3, remove: 1, rows: [{ mail: 'd', size: 4 }] } })
})

const anyValue = fc.constantFrom<string | number>('a', 'b', 'c', 1, 2, 3)
const anyRow = fc.dictionary(fc.constantFrom('mail', 'size', 'note'), anyValue, { maxKeys: 3, noNullPrototype: true })
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    values: fc.dictionary(fc.constantFrom('seats', 'country', 'budget'), anyValue, { noNullPrototype: true }),
    rows: fc.dictionary(fc.constantFrom('boxes', 'sites'), fc.array(anyRow, { minLength: 1, maxLength: 6 }), {
      noNullPrototype: true,
    }),
  },
  { noNullPrototype: true },
)

interface Step {
  readonly kind: 'value' | 'cell' | 'add' | 'remove'
  readonly at: number
  readonly entry: string | number | { readonly typed: string } | null
  readonly question: string
}

const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('value' as const, 'cell' as const, 'add' as const, 'remove' as const),
    at: fc.nat(6),
    entry: fc.oneof(anyValue, fc.constant(null), fc.constant({ typed: '?' })),
    question: fc.constantFrom('mail', 'size', 'note'),
  }),
  { maxLength: 6 },
)

/** A form in which somebody has worked. */
function worked(filling: Filling, steps: readonly Step[]): Filling {
  return steps.reduce((next, { kind, at, entry, question }) => {
    const rows = filledRows(next.draft, 'boxes')
    if (kind === 'value') return typed(next, ['seats', 'country', 'budget'][at % 3] ?? '', entry)
    if (kind === 'add') {
      const row = entry === null || typeof entry === 'object' ? {} : { [question]: entry }
      return withNewRows(next, 'boxes', { at: Math.min(at, rows.length), rows: [row] }).filling
    }
    if (rows.length === 0) return next
    if (kind === 'cell') return cell(next, [at % rows.length, question], entry)
    return withoutRow(next, 'boxes', rows[at % rows.length]?.key ?? -1)
  }, filling)
}

/** Answers that others have made of these. */
function othersOf(answers: Answers, steps: readonly Step[]): Answers {
  return answersOf(worked(beginFilling({ answers, revision: 1 }), steps).draft)
}

test(`who has changed nothing follows the others, and who is alone keeps everything (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, anySteps, (one, other, steps) => {
      const idle = meetAnswers(beginFilling({ answers: one, revision: 1 }), { answers: other, revision: 2 }, names)
      assert.deepEqual([answersOf(idle.draft), idle.conflicts, unsavedOf(idle)], [other, [], null])
      const mine = worked(beginFilling({ answers: one, revision: 1 }), steps)
      const alone = meetAnswers(mine, { answers: one, revision: 2 }, names)
      assert.deepEqual([alone.draft, alone.followed, alone.conflicts], [mine.draft, [], []])
    }),
    { seed, numRuns: 500 },
  )
})

test(`what is sent leads the server to what the form says, but for what waits for a choice (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anySteps, anySteps, (answers, mine, others) => {
      const theirs = othersOf(answers, others)
      const begins = beginFilling({ answers, revision: 1 })
      const filling = meetAnswers(worked(begins, mine), { answers: theirs, revision: 2 }, names)
      assert.deepEqual(answersOf(filling.base), theirs)
      const unsaved = unsavedOf(filling)
      const reached = unsaved === null ? theirs : withChanges(theirs, unsaved.changes)
      if (unsaved !== null) assert.deepEqual(reached, answersOf(unsaved.saved))
      const settled = filling.conflicts.reduce((next, place) => settleConflict(next, place, 'mine'), filling)
      const after = unsavedOf(settled)
      const all = after === null ? theirs : withChanges(theirs, after.changes)
      assert.deepEqual(all.values, answersOf(filling.draft).values)
      const wanted = answersOf(filling.draft).rows.boxes ?? []
      assert.deepEqual((all.rows.boxes ?? []).length <= wanted.length, true)
      assert.deepEqual(all.rows.boxes ?? [], wanted.slice(0, (all.rows.boxes ?? []).length))
    }),
    { seed, numRuns: 500 },
  )
})

test(`whatever both change, nothing that I typed is lost before I have chosen (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anySteps, anySteps, (answers, mine, others) => {
      const begins = beginFilling({ answers, revision: 1 })
      const form = worked(begins, mine)
      const filling = meetAnswers(form, { answers: othersOf(answers, others), revision: 2 }, names)
      for (const [question, entry] of Object.entries(form.draft.values)) {
        const isMine = JSON.stringify(begins.base.values[question]) !== JSON.stringify(entry)
        if (isMine) assert.deepEqual(filling.draft.values[question], entry)
      }
      const before = new Map(filledRows(begins.base, 'boxes').map((row) => [row.key, row]))
      const after = new Map(filledRows(filling.draft, 'boxes').map((row) => [row.key, row]))
      for (const { key, entries } of filledRows(form.draft, 'boxes')) {
        for (const [question, entry] of Object.entries(entries)) {
          const was = before.get(key)?.entries[question]
          if (JSON.stringify(was) !== JSON.stringify(entry)) assert.deepEqual(after.get(key)?.entries[question], entry)
        }
      }
      assert.equal(new Set(after.keys()).size, filledRows(filling.draft, 'boxes').length)
    }),
    { seed, numRuns: 500 },
  )
})

test(`what is chosen holds: theirs everywhere leaves of mine what they have not touched (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anySteps, anySteps, (answers, mine, others) => {
      const begins = beginFilling({ answers, revision: 1 })
      const theirs = othersOf(answers, others)
      const filling = meetAnswers(worked(begins, mine), { answers: theirs, revision: 2 }, names)
      const settled = filling.conflicts.reduce((next, place) => settleConflict(next, place, 'theirs'), filling)
      assert.deepEqual(settled.conflicts, [])
      for (const place of filling.conflicts) {
        if (place.kind === 'value') {
          assert.deepEqual(settled.draft.values[place.question], theirs.values[place.question])
        }
      }
      assert.deepEqual(meetAnswers(settled, { answers: theirs, revision: 3 }, names).conflicts, [])
    }),
    { seed, numRuns: 500 },
  )
})

test(`a form that a browser kept is the same form again, also after others have answered (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anySteps, anySteps, (answers, mine, others) => {
      const server = { answers, revision: 1 }
      const form = worked(beginFilling(server), mine)
      const kept = keptOf(form)
      if (kept === null) {
        assert.deepEqual(form.draft, form.base)
        return
      }
      const stored = JSON.parse(JSON.stringify(kept))
      const again = withKept(server, stored, names)
      assert.deepEqual(unsavedOf(again)?.changes, unsavedOf(form)?.changes)
      const theirs = { answers: othersOf(answers, others), revision: 2 }
      const [there, here] = [withKept(theirs, stored, names), meetAnswers(form, theirs, names)]
      assert.deepEqual(unsavedOf(there)?.changes, unsavedOf(here)?.changes)
      assert.equal(there.conflicts.length, here.conflicts.length)
    }),
    { seed, numRuns: 500 },
  )
})
