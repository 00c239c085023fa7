import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLanguage } from './language.ts'

test('the language that was chosen wins over what the browser asks for', () => {
  assert.equal(chooseLanguage('zh-CN', ['en-GB']), 'zh-CN')
})

test('without a choice, the first language of the browser that the portal speaks is used', () => {
  assert.equal(chooseLanguage(null, ['fr-FR', 'zh-TW', 'en']), 'zh-CN')
  assert.equal(chooseLanguage(null, ['EN-us', 'zh-CN']), 'en')
})

test('an unknown choice and unknown languages give English', () => {
  assert.equal(chooseLanguage('tlh', ['fr', 'de-DE']), 'en')
  assert.equal(chooseLanguage('toString', []), 'en')
})
