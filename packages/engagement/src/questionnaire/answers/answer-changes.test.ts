import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changesBetween, isNoChange, withChanges } from './answer-changes.ts'
import { anyAnswers } from './any-answers.ts'

const seed = 20261203

test(`[E136] what differs leads from the one to the other, and back, and is nothing between the same (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (before, after) => {
      assert.deepEqual(withChanges(before, changesBetween(before, after)), after)
      assert.deepEqual(withChanges(after, changesBetween(after, before)), before)
      assert.ok(isNoChange(changesBetween(before, structuredClone(before))))
    }),
    { seed, numRuns: 500 },
  )
})

test('[E136] of ten thousand rows in which one differs, one is said', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({ name: `n${at}`, size: at }))
  const before = { values: {}, rows: { sources: rows } }
  const put = { values: {}, rows: { sources: { from: 5000, remove: 1, rows: [{ name: 'other' }] } } }
  assert.deepEqual(changesBetween(before, withChanges(before, put)), put)
  const added = { values: {}, rows: { sources: { from: 10_000, remove: 0, rows: [{ name: 'last' }] } } }
  assert.deepEqual(changesBetween(before, withChanges(before, added)), added)
})

test('[E136] an answer that is taken back is not there any more, and a section without rows neither', () => {
  const answers = { values: { people: 1, moves: [] }, rows: { sources: [{}] } }
  const taken = { values: { people: null }, rows: { sources: { from: 0, remove: 1, rows: [] } } }
  assert.deepEqual(withChanges(answers, taken), { values: { moves: [] }, rows: {} })
})
