import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { isLate, stageName } from './stage-words.ts'

test('a questionnaire is late while it lies with whoever fills it in and its day is over', () => {
  const today = '2026-11-22'
  assert.equal(isLate({ stage: 'in-progress', due: '2026-11-21' }, today), true)
  assert.equal(isLate({ stage: 'rejected', due: '2026-11-21' }, today), true)
  assert.equal(isLate({ stage: 'in-progress', due: today }, today), false)
  assert.equal(isLate({ stage: 'returned', due: '2026-11-21' }, today), false)
  assert.equal(isLate({ stage: 'sent', due: null }, today), false)
})

test('stages have their words in both languages', () => {
  assert.equal(stageName(theWords('en').i18n, 'in-review'), 'In review')
  assert.equal(stageName(theWords('zh-CN').i18n, 'returned'), '已交回')
})
