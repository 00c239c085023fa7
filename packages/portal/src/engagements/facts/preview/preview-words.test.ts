import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../../test/words.fixture.ts'
import type { PreviewLine } from './preview-lines.ts'
import { countWords, lineNote, lineValues, summaryWords, weightyWords } from './preview-words.ts'

const words = theWords('en')
const names = { words, task: (key: string) => key, evidence: (key: string) => (key === '7' ? 2 : 0) }

const came = { task: '4', kind: 'comes', mandatory: true, state: 'not-started' } as const
const comes: PreviewLine = { kind: 'comes', key: '4', change: came }
const gone = { task: '4', kind: 'goes', mandatory: true, state: 'in-progress' } as const

function aGate(said: Partial<Extract<PreviewLine, { kind: 'gate' }>['change']>): PreviewLine {
  return {
    kind: 'gate',
    key: '9',
    change: { task: '9', from: 'ready', to: 'shut', moreBlockers: [], fewerBlockers: [], ...said },
  }
}

test('everything that would be other is said in one sentence, and that nothing would be', () => {
  const counts = [
    { kind: 'comes', count: 12, weighty: 8 },
    { kind: 'gate', count: 1, weighty: 0 },
  ] as const
  assert.equal(summaryWords(words, counts), '12 tasks come and 1 gate changes')
  assert.equal(summaryWords(words, []), 'Nothing in the plan would change')
  assert.equal(summaryWords(theWords('zh-CN'), counts), '新增 12 个任务和1 个关卡变化')
})

test('the counts tell what weighs more of them, where something does', () => {
  const { i18n } = words
  assert.equal(countWords(i18n, { kind: 'goes', count: 1, weighty: 1 }), '1 task goes')
  assert.equal(weightyWords(i18n, { kind: 'goes', count: 3, weighty: 2 }), '2 had been worked on')
  assert.equal(weightyWords(i18n, { kind: 'comes', count: 3, weighty: 1 }), '1 of them mandatory')
  assert.equal(weightyWords(i18n, { kind: 'date', count: 3, weighty: 0 }), null)
})

test('a gate says where it stood and would stand, and what it would wait for', () => {
  assert.deepEqual(lineValues(words, aGate({})), ['Gate ready', 'Gate shut'])
  assert.deepEqual(lineValues(words, aGate({ from: null })), ['No gate', 'Gate shut'])
  assert.equal(lineValues(words, aGate({ to: 'ready' })), null, 'only what it waits for is other')
  assert.equal(lineNote(names, aGate({ moreBlockers: ['1', '2'] })), 'Would also wait for 1 and 2')
  assert.equal(
    lineNote(names, aGate({ moreBlockers: ['1', '2', '3', '4', '5', '6', '7'], fewerBlockers: ['8'] })),
    'Would also wait for 1, 2, 3, 4, 5, and 2 more, and no longer for 8',
  )
})

test('a task that goes says what had been done on it', () => {
  assert.equal(
    lineNote(names, { kind: 'goes', key: '7', change: { ...gone, task: '7' } }),
    'Done so far: In progress and 2 pieces of evidence. It stays in the history and comes back with the task',
  )
  assert.equal(lineNote(names, { kind: 'goes', key: '4', change: { ...gone, state: 'not-started' } }), null)
})

test('a task that comes says whether it is mandatory, a day from when to when it moves', () => {
  assert.equal(lineNote(names, comes), 'Mandatory')
  assert.equal(lineValues(words, comes), null)
  const moved: PreviewLine = { kind: 'date', key: '4', change: { task: '4', from: '2026-12-01', to: null } }
  assert.deepEqual(lineValues(words, moved), ['Dec 1, 2026', 'No day'])
})
