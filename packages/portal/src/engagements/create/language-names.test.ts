import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageNames } from './language-names.ts'

test('languages are called by their names in the language of the reader', () => {
  assert.deepEqual(languageNames(['en', 'de'], 'zh-CN'), ['英语', '德语'])
})

test('what is no tag of a language stands for itself', () => {
  assert.deepEqual(languageNames(['en', 'our words'], 'en'), ['English', 'our words'])
})
