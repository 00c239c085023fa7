import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localize } from './localized.ts'

test('[P18] a text comes in the language asked for, else a sibling, else the fallback, else any', () => {
  const value = { en: 'a', 'zh-CN': 'b', 'pt-BR': 'c' }
  assert.equal(localize(value, 'zh-CN', 'en'), 'b')
  assert.equal(localize(value, 'zh-TW', 'en'), 'b')
  assert.equal(localize(value, 'pt', 'en'), 'c')
  assert.equal(localize(value, 'ja', 'en'), 'a')
  assert.equal(localize({ de: 'd' }, 'ja', 'en'), 'd')
  assert.equal(localize({}, 'ja', 'en'), undefined)
  assert.equal(localize(value, 'valueOf', 'en'), 'a')
})
