import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isComposing, keyName } from './key-press.ts'

test('a key that an input method has taken is not ours', () => {
  assert.equal(isComposing({ isComposing: true, keyCode: 74 }), true)
  assert.equal(isComposing({ isComposing: false, keyCode: 229 }), true)
  assert.equal(isComposing({ isComposing: false, keyCode: 74 }), false)
})

test('letters are read from their place where a keyboard has none of ours, and from the key where it has', () => {
  assert.equal(keyName({ key: 'о', code: 'KeyJ' }), 'j')
  assert.equal(keyName({ key: 'J', code: 'KeyC' }), 'j', 'a keyboard with another order')
  assert.equal(keyName({ key: 'Enter', code: 'Enter' }), 'Enter')
  assert.equal(keyName({ key: '?', code: 'Minus' }), '?')
})
