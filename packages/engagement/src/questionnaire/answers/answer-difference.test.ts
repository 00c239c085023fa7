import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aQuestionnaire } from '../../fixtures/a-questionnaire.ts'
import { aRelease } from '../../fixtures/a-release.ts'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'
import { answerDifference } from './answer-difference.ts'
import { anyAnswers } from './any-answers.ts'
import { indexQuestionnaire } from './questionnaire-index.ts'

const seed = 20261203
const index = indexQuestionnaire(aQuestionnaire(), aRelease().facts)

/** The answers of `before` with what a difference says. */
function applied(before: Answers, after: Answers): Answers {
  const { values, rows } = answerDifference(index, before, after)
  const changed = new Map<string, unknown>(Object.entries(before.values))
  for (const { question, from, to } of values) {
    assert.deepEqual(before.values[question] ?? null, from)
    if (to === null) changed.delete(question)
    else changed.set(question, to)
  }
  const was = before.rows.sources ?? []
  const said = rows.filter(({ to }) => to !== null)
  const gone = new Set(rows.flatMap(({ from }) => from ?? []))
  const same = [...was.keys()].map((at) => at + 1).filter((row) => !gone.has(row))
  const is = (after.rows.sources ?? []).map((_, at): AnswerRow => {
    const change = said.find(({ to }) => to === at + 1)
    // A row of which nothing is said is one of those that stayed, whichever: they are compared as they are.
    if (change === undefined) return was[(same.shift() ?? 0) - 1] ?? {}
    const row = new Map<string, unknown>(Object.entries(change.from === null ? {} : (was[change.from - 1] ?? {})))
    for (const { question, to } of change.answers) {
      if (to === null) row.delete(question)
      else row.set(question, to)
    }
    return Object.fromEntries(row) as AnswerRow
  })
  return { values: Object.fromEntries(changed) as Answers['values'], rows: is.length === 0 ? {} : { sources: is } }
}

function unordered({ values, rows }: Answers): unknown {
  return [values, (rows.sources ?? []).map((row) => JSON.stringify(Object.entries(row).sort())).sort()]
}

test(`[E142] what differs is said once and leads to what came back later, and a return does not differ from itself (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (before, after) => {
      assert.deepEqual(answerDifference(index, after, structuredClone(after)), { values: [], rows: [] })
      assert.deepEqual(unordered(applied(before, after)), unordered(after))
      const { rows } = answerDifference(index, before, after)
      for (const side of ['from', 'to'] as const) {
        const numbers = rows.flatMap((row) => row[side] ?? [])
        assert.equal(new Set(numbers).size, numbers.length, 'each is said once')
      }
    }),
    { seed, numRuns: 500 },
  )
})

const named = (...names: readonly string[]) => ({ values: {}, rows: { sources: names.map((name) => ({ name })) } })
const name = (from: string | null, to: string | null) => [{ question: 'name', from, to }]

test('[E142] a row that is put in between, or taken out, makes no other differ', () => {
  assert.deepEqual(answerDifference(index, named('a', 'b', 'c'), named('new', 'a', 'b', 'c')).rows, [
    { section: 'sources', from: null, to: 1, answers: name(null, 'new') },
  ])
  assert.deepEqual(answerDifference(index, named('a', 'b', 'c'), named('c', 'a')).rows, [
    { section: 'sources', from: 2, to: null, answers: name('b', null) },
  ])
})

test('[E142] a row that got another name is one that differs, and rows without a name of their own go by their order', () => {
  assert.deepEqual(answerDifference(index, named('a', 'b'), named('a', 'x')).rows, [
    { section: 'sources', from: 2, to: 2, answers: name('b', 'x') },
  ])
  const twins = (size: number) => ({
    values: {},
    rows: { sources: [{ name: 'a' }, { name: 'a', size }, { name: 'a' }] },
  })
  assert.deepEqual(answerDifference(index, twins(1), twins(2)).rows, [
    { section: 'sources', from: 2, to: 2, answers: [{ question: 'size', from: 1, to: 2 }] },
  ])
})
