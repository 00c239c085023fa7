import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask, theWords } from '../../../../test/words.fixture.ts'
import type { BulkWish } from './bulk-wish.ts'
import { planLines, wishWords } from './bulk-words.ts'
import { planBulk } from './plan-bulk.ts'

const everything = { change: true, only: null }

const waive: BulkWish = { kind: 'waive', reason: 'Not here', approver: 'mei', until: null }
const tasks = [
  ...['1', '2', '3'].map((key) => aTask({ key, mandatory: true })),
  aTask({ key: '4' }),
  aTask({ key: '5', verdict: 'does-not' }),
]

function said(language: 'en' | 'zh-CN', some: typeof tasks, wish: BulkWish): readonly string[] {
  return planLines(theWords(language).i18n, planBulk(some, wish, everything))
}

test('a plan says how many of how many change, and what is left out and why', () => {
  assert.deepEqual(said('en', tasks, waive), [
    '5 tasks: 3 change.',
    '1 does not apply and is left out.',
    '1 is optional and is left out: it keeps no gate shut.',
  ])
  assert.deepEqual(said('zh-CN', tasks, waive), [
    '共 5 个任务：将更改 3 个。',
    '1 个不适用，已排除。',
    '1 个为可选任务，不影响任何关卡，已排除。',
  ])
})

test('where all change, that is all there is to say; where none does, why', () => {
  assert.deepEqual(said('en', tasks.slice(0, 3), waive), ['3 tasks change.'])
  const same: BulkWish = { kind: 'assign', assignee: null }
  assert.deepEqual(said('en', tasks.slice(0, 1), same), ['1 task: none changes.', '1 is so already and is left out.'])
})

test('a button says what it does', () => {
  const { i18n } = theWords('en')
  const nameOf = () => 'Mei Chen'
  const wishes: readonly BulkWish[] = [
    { kind: 'state', to: 'complete', reason: null },
    { kind: 'assign', assignee: 'mei' },
    { kind: 'assign', assignee: null },
    { kind: 'date', due: '2026-12-01', reason: 'r' },
    { kind: 'date', due: null, reason: null },
    waive,
    { kind: 'note', text: 'n' },
  ]
  assert.deepEqual(
    wishes.map((wish) => wishWords(i18n, wish, nameOf)),
    [
      'Set to “Complete”',
      'Give to Mei Chen',
      'Take back',
      'Set the day',
      'Take the day off again',
      'Ask for the waiver',
      'Add the note',
    ],
  )
})
