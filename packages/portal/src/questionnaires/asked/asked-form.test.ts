import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@fairlead/contract'
import { countAnswers, missingAnswers } from '@fairlead/engagement'
import fc from 'fast-check'
import { migrationIndex as index, migration } from '../../../test/questionnaire.fixture.ts'
import { filledFrom, filledRows } from '../draft/filled.ts'
import { withEntryAt } from '../draft/place.ts'
import { askForm } from './asked-form.ts'

const seed = 20270115
const [, mailboxes] = migration.sections

function asked(answers: Answers, facts = {}) {
  return askForm(index, { filled: filledFrom(answers, 0).filled, facts, memory: null }).form
}

test('what the answers leave out is hidden, and what is not known yet leaves out nothing', () => {
  assert.deepEqual([...asked({ values: {}, rows: {} }).hidden], [])
  assert.deepEqual([...asked({ values: { moves: false }, rows: {} }).hidden], ['system'])
})

test('a row leaves out what its own answers do, and what those that are given once do', () => {
  assert.ok(mailboxes !== undefined)
  const answers = { values: { moves: true, system: 'other' }, rows: { mailboxes: [{ archive: false }, {}] } }
  const { filled } = filledFrom(answers, 0)
  const { form } = askForm(index, { filled, facts: {}, memory: null })
  const hidden = filledRows(filled, 'mailboxes').map((row) => [...form.hiddenIn(mailboxes, row)])
  assert.deepEqual(hidden, [['since', 'notes_id'], ['notes_id']])
})

test('rows that stay are not asked again until something changes that they depend on', () => {
  assert.ok(mailboxes !== undefined)
  const { filled } = filledFrom({ values: { system: 'notes' }, rows: { mailboxes: [{ address: 'a' }] } }, 0)
  const first = askForm(index, { filled, facts: {}, memory: null })
  const [row] = filledRows(filled, 'mailboxes')
  assert.ok(row !== undefined)
  const other = withEntryAt(filled, { kind: 'value', question: 'note' }, 'x')
  const second = askForm(index, { filled: other, facts: {}, memory: first.memory })
  assert.equal(second.form.hiddenIn(mailboxes, row), first.form.hiddenIn(mailboxes, row))
  const third = askForm(index, {
    filled: withEntryAt(filled, { kind: 'value', question: 'system' }, 'exchange'),
    facts: {},
    memory: second.memory,
  })
  assert.deepEqual([...third.form.hiddenIn(mailboxes, row)], ['notes_id'])
})

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    values: fc.record(
      { moves: fc.boolean(), system: fc.constantFrom('notes', 'other'), boxes: fc.nat(9), note: fc.constant('x') },
      { requiredKeys: [], noNullPrototype: true },
    ),
    rows: fc.record(
      {
        mailboxes: fc.array(
          fc.record(
            { address: fc.constant('a'), archive: fc.boolean(), since: fc.constant('2026-01-01') },
            { requiredKeys: [], noNullPrototype: true },
          ),
          { maxLength: 4 },
        ),
      },
      { noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
)

test(`the form counts as the engagement does (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { counts } = asked(answers)
      assert.deepEqual(counts, countAnswers(index, answers, {}))
      assert.equal(counts.missing, missingAnswers(index, answers, {}).length)
    }),
    { seed, numRuns: 300 },
  )
})
