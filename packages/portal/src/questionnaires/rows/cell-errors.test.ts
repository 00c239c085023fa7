import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migration, questionOf } from '../../../test/questionnaire.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { cellError, rowName, wrongCells } from './cell-errors.ts'

const questions = migration.sections[1]?.questions ?? []
const nothing: ReadonlySet<string> = new Set()
const row = (entries: Parameters<typeof cellError>[1]['entries'], key = 1) => ({ key, entries })

test('what cannot be read is wrong at once, what is missing only when the form is handed in', () => {
  const size = questionOf('size')
  assert.deepEqual(cellError(size, row({ size: { typed: 'x' } }), { hidden: nothing, isMissed: false }), {
    kind: 'unread',
    typed: 'x',
  })
  const address = questionOf('address')
  assert.equal(cellError(address, row({}), { hidden: nothing, isMissed: false }), null)
  assert.deepEqual(cellError(address, row({}), { hidden: nothing, isMissed: true }), { kind: 'missing' })
  assert.equal(cellError(address, row({}), { hidden: new Set(['address']), isMissed: true }), null)
  assert.equal(cellError(size, row({}), { hidden: nothing, isMissed: true }), null)
})

test('wrong cells are found row by row', () => {
  const rows = [row({ address: 'a', size: { typed: 'x' } }, 1), row({ archive: { typed: '?' } }, 2)]
  const judged = () => ({ hidden: new Set(['since']), isMissed: true })
  assert.deepEqual(wrongCells({ questions, rows, judged }), [
    { row: 0, question: 1 },
    { row: 1, question: 0 },
    { row: 1, question: 2 },
  ])
})

test('a row is called by its first answer, else by its number', () => {
  const words = theWords('en')
  assert.equal(rowName(words, { questions, row: row({ address: 'a@x' }), at: 0 }), 'a@x')
  assert.equal(rowName(words, { questions, row: row({ size: 4 }), at: 1199 }), '1,200')
})
