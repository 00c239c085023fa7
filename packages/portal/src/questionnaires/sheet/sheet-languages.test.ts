import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetLanguages } from './sheet-languages.ts'

const tags = (languages: readonly string[], locale: string) => sheetLanguages(languages, locale).map(({ tag }) => tag)

test('the language nearest to the reader comes first, and the others stay in their order', () => {
  assert.deepEqual(tags(['en', 'de', 'zh-CN'], 'zh-CN'), ['zh-CN', 'en', 'de'])
  assert.deepEqual(tags(['de', 'zh-TW', 'zh-CN'], 'zh-CN'), ['zh-CN', 'de', 'zh-TW'])
  assert.deepEqual(tags(['de', 'en-GB'], 'en'), ['en-GB', 'de'])
  assert.deepEqual(tags(['de', 'ja'], 'en'), ['de', 'ja'])
})

test('a language has its own name, and one that is none stands for itself', () => {
  assert.deepEqual(
    sheetLanguages(['de', 'zh-CN', 'our words'], 'en').map(({ name }) => name),
    ['Deutsch', '简体中文', 'our words'],
  )
})
