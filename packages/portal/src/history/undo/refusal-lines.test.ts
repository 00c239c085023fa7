import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { ProblemError } from '../../api/problem-error.ts'
import { plainText } from '../words/sentence.ts'
import { refusalLines } from './refusal-lines.ts'

const entries = [anEntry(45, '2026-11-22T10:00:00.000Z')]

function said(rejection: { readonly code: string }, language: 'en' | 'zh-CN' = 'en'): readonly string[] {
  const problem = { type: '', title: '', status: 409, detail: '', code: 'changed-since', rejection } as const
  return refusalLines(theHistory(language, entries), new ProblemError('changed-since', problem)).map(plainText)
}

const changedSince = { code: 'changed-since', seq: 41, by: 45 }

test('what was changed since names the later change, and says what that did', () => {
  assert.deepEqual(said(changedSince), [
    'The same was changed again later. Take change 45 back first.',
    'Mei Chen changed 4021 Task 4021 from Not started to In progress',
  ])
  assert.deepEqual(said(changedSince, 'zh-CN'), [
    '同一内容后来又有更改，请先撤销第 45 次变更。',
    'Mei Chen 将 4021 Task 4021 从“未开始”改为“进行中”',
  ])
  assert.equal(said({ ...changedSince, by: 900 } as typeof changedSince).length, 1)
})

test('what an undo may not do is said with what is in the way', () => {
  assert.deepEqual(
    [
      { code: 'gate-shut', task: '1699', blockers: ['4021', '4027'] },
      { code: 'process-not-ready', process: 'assess', waitsFor: ['1699'] },
      { code: 'task-not-applicable', task: '4021' },
      { code: 'unknown-person', person: 'old' },
      { code: 'cannot-fill', role: 'engineer', person: 'mei' },
      { code: 'right-required', right: 'approve-waivers', person: 'mei' },
    ].flatMap((rejection) => said(rejection)),
    [
      'The gate 1699 Task 1699 would be shut: 2 tasks are left.',
      'Assess cannot have ended: something is left to do in it.',
      '4021 Task 4021 does not apply to this engagement any more.',
      'Who had it then is not among the people any more: old.',
      'Mei Chen cannot fill the role Engineer any more.',
      'This would bring an approved waiver back, and that needs the right to approve waivers.',
    ],
  )
})

test('any other problem is said as everywhere', () => {
  const lines = refusalLines(theHistory('en'), new ProblemError('offline', null)).map(plainText)
  assert.deepEqual(lines, ['The server cannot be reached', 'Nothing was changed. Check that it is running.'])
})
