import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WrongCell } from '@fairlead/contract'
import { migrationIndex } from '../../../test/questionnaire.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { cellOfForm, cellsAsText, sheetsOf } from './wrong-cells.ts'

const cell = (more: Partial<WrongCell>): WrongCell => ({
  sheet: 'Questions',
  cell: 'B2',
  question: 'boxes',
  row: null,
  found: 'many',
  expected: 'a whole number',
  ...more,
})

test('a cell leads to its question, in a row where it is of one, and nowhere where there is no such question', () => {
  assert.deepEqual(cellOfForm(migrationIndex, cell({})), { kind: 'value', section: 'general', question: 'boxes' })
  assert.deepEqual(cellOfForm(migrationIndex, cell({ question: 'size', row: 12 })), {
    kind: 'cell',
    section: 'mailboxes',
    question: 'size',
    row: 11,
  })
  assert.equal(cellOfForm(migrationIndex, cell({ question: 'gone' })), null)
})

test('sheets come in the order of their first cell, with how many are listed', () => {
  const wrong = [cell({}), cell({ sheet: 'Boxes' }), cell({}), cell({ sheet: 'Boxes' }), cell({ sheet: 'Boxes' })]
  assert.deepEqual(sheetsOf(wrong), [
    { sheet: 'Questions', count: 2 },
    { sheet: 'Boxes', count: 3 },
  ])
})

test('as text a cell stays one cell, and begins no formula', () => {
  const { i18n } = theWords('en')
  const text = cellsAsText(
    i18n,
    [cell({ found: '=cmd|"/c calc"!A1' }), cell({ found: ' a\tb\n+1', sheet: '-x' })],
    (id) => `@${id}`,
  )
  assert.deepEqual(
    text.split('\n').map((line) => line.split('\t')),
    [
      ['Sheet', 'Cell', 'Question', 'Found', 'Expected'],
      ['Questions', 'B2', "'@boxes", '\'=cmd|"/c calc"!A1', 'a whole number'],
      ["'-x", 'B2', "'@boxes", 'a b +1', 'a whole number'],
    ],
  )
})
