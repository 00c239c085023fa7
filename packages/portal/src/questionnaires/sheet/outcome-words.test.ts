import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SheetNote } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { keptWords, noteWords } from './outcome-words.ts'

const { i18n } = theWords('en')
const chinese = theWords('zh-CN').i18n

test('what was taken is counted, answers and rows each where there are some', () => {
  const said = (answers: number, rows: number) => keptWords(i18n, { name: 'a.xlsx', kept: { answers, rows } })
  assert.equal(said(12, 4000), '12 answers and 4,000 rows taken from a.xlsx')
  assert.equal(said(1, 0), '1 answer taken from a.xlsx')
  assert.equal(said(0, 1), '1 row taken from a.xlsx')
  assert.equal(said(0, 0), 'Nothing new was found in a.xlsx')
  assert.equal(
    keptWords(chinese, { name: 'a.xlsx', kept: { answers: 1, rows: 2 } }),
    '已从 a.xlsx 读入 1 个答案和 2 行',
  )
})

test('of what is odd in a workbook, missing questions and unread sheets are one sentence each', () => {
  const notes: SheetNote[] = [
    { kind: 'unknown-question', sheet: 'Questions', cell: 'A7', found: 'colour' },
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((question) => ({ kind: 'missing-question', question }) as const),
    { kind: 'unknown-sheet', sheet: 'Notes' },
    { kind: 'twice', sheet: 'Questions', cell: 'A9', found: 'seats' },
  ]
  assert.deepEqual(
    noteWords(i18n, notes, (id) => id.toUpperCase()),
    [
      'This sheet was not read, because its first row names no columns: “Notes”',
      '7 questions are not in the file: “A”, “B”, “C”, “D”, “E”, and 2 more',
      '“colour” in A7 of “Questions” is no question here. It was left out.',
      '“seats” is there twice, the second time in A9 of “Questions”. The first was taken.',
    ],
  )
})
