import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '@fairlead/contract'
import { largestSheet as largestOfContract } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { ProblemError } from '../../api/problem-error.ts'
import { largestSheet } from './largest-sheet.ts'
import { mayPass, type SheetError, sheetErrorWords } from './sheet-error-words.ts'

const { i18n } = theWords('en')

function refused(code: Problem['code'] | 'offline', reason?: string): SheetError {
  const said = { type: '', title: '', status: 422, detail: 'In English only', code, ...(reason && { reason }) }
  return { kind: 'refused', cause: new ProblemError(code, code === 'offline' ? null : (said as Problem)) }
}

const title = (error: SheetError) => sheetErrorWords(i18n, error).title

test('the limit is that of the contract', () => {
  assert.equal(largestSheet, largestOfContract)
})

test('a file that is not read is told by its reason, in the language of the reader', () => {
  assert.equal(title(refused('unreadable-sheet', 'macros')), 'The file has macros or embedded objects')
  assert.equal(title(refused('sheet-too-large', 'too-many-sheets')), 'The file has more than 100 sheets')
  const chinese = sheetErrorWords(theWords('zh-CN').i18n, refused('unreadable-sheet', 'other-engagement'))
  assert.equal(chinese.title, '文件是另一个项目的问卷')
})

test('a reason of a newer server, and none, are told by the problem', () => {
  for (const reason of ['too-purple', 'constructor', undefined]) {
    assert.equal(title(refused('unreadable-sheet', reason)), 'The file cannot be read as this questionnaire')
  }
  assert.equal(title(refused('file-infected')), 'The file is infected')
})

test('too large is the same, whoever finds it', () => {
  assert.equal(title({ kind: 'too-large' }), title(refused('body-too-large')))
})

test('the same file is tried again only where that can help', () => {
  assert.deepEqual([refused('stale-revision'), refused('offline'), refused('file-not-checked')].map(mayPass), [
    true,
    true,
    true,
  ])
  assert.deepEqual(
    [refused('unreadable-sheet', 'macros'), refused('file-infected'), { kind: 'gone' } as const].map(mayPass),
    [false, false, false],
  )
})
