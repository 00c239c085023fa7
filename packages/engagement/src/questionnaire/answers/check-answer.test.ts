import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '@fairlead/playbook'
import { aChoice } from '../../fixtures/a-playbook.ts'
import { aQuestion } from '../../fixtures/a-questionnaire.ts'
import { checkAnswer, normalAnswer } from './check-answer.ts'

const choices = ['box', 'imap'].map(aChoice)
const number = { type: 'number', unit: null } as const
const text = { type: 'text' } as const

const cases: readonly {
  readonly question: Question
  /** What fits, with what it is kept as. */
  readonly right: readonly (readonly [given: unknown, kept: unknown])[]
  readonly wrong: readonly unknown[]
  readonly expected: string
}[] = [
  {
    question: aQuestion('a', number),
    right: [
      [0, 0],
      [-0, 0],
      [7, 7],
    ],
    wrong: [-1, 1.5, '7', Number.NaN, 2 ** 53, true, [7], null],
    expected: 'a whole number, 0 or more',
  },
  {
    question: aQuestion('a', number, { least: 1, most: 9 }),
    right: [
      [1, 1],
      [9, 9],
    ],
    wrong: [0, 10],
    expected: 'a whole number, 1 to 9',
  },
  {
    question: aQuestion('a', { type: 'money', currency: 'EUR' }, { least: 5 }),
    right: [[5, 5]],
    wrong: [4],
    expected: 'a whole amount in EUR, 5 or more',
  },
  {
    question: aQuestion('a', { type: 'date' }, { least: '2026-01-01', most: '2026-12-31' }),
    right: [
      ['2026-01-01', '2026-01-01'],
      ['2026-12-31', '2026-12-31'],
    ],
    wrong: ['2025-12-31', '2027-01-01', '2026-02-30', 'soon', 20260101],
    expected: 'a day, 2026-01-01 to 2026-12-31',
  },
  {
    question: aQuestion('a', { type: 'date' }, { most: '2026-12-31' }),
    right: [['1999-01-01', '1999-01-01']],
    wrong: ['2027-01-01'],
    expected: 'a day until 2026-12-31',
  },
  {
    question: aQuestion('a', text, { most: 5 }),
    right: [
      [' five5 ', 'five5'],
      ['a\r\nb', 'a\nb'],
      ['e\u0301', 'é'],
    ],
    wrong: ['sixsix', '', ' \n ', 'a\0b', 'half \ud83d', 7],
    expected: 'text of at most 5 characters',
  },
  {
    question: aQuestion('a', text),
    right: [['x'.repeat(2000), 'x'.repeat(2000)]],
    wrong: ['x'.repeat(2001)],
    expected: 'text of at most 2000 characters',
  },
  {
    question: aQuestion('a', text, { fact: 'country', most: 500 }),
    right: [['Norway', 'Norway']],
    wrong: ['a\nb', 'x'.repeat(201)],
    expected: 'text of at most 200 characters, on one line',
  },
  {
    question: aQuestion('a', { type: 'choice', choices }),
    right: [['imap', 'imap']],
    wrong: ['fax', '', ['imap'], 'IMAP'],
    expected: 'one of box, imap',
  },
  {
    question: aQuestion('a', { type: 'set', choices }),
    right: [
      [
        ['imap', 'box', 'imap'],
        ['box', 'imap'],
      ],
      [[], []],
    ],
    wrong: ['imap', ['fax']],
    expected: 'a list of any of box, imap',
  },
  {
    question: aQuestion('a', { type: 'yes-no' }),
    right: [
      [true, true],
      [false, false],
    ],
    wrong: ['yes', 0, null],
    expected: 'true or false',
  },
]

for (const { question, right, wrong, expected } of cases) {
  test(`[E131] an answer is ${expected}`, () => {
    for (const [given, kept] of right) {
      assert.deepEqual(normalAnswer(question, given), kept)
      assert.equal(checkAnswer(question, given), null)
      assert.deepEqual(normalAnswer(question, kept), kept, 'what is kept stays as it is')
    }
    for (const given of wrong) assert.equal(checkAnswer(question, given), expected, JSON.stringify(given))
  })
}
