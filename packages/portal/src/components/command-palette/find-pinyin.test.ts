import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPinyin } from './find-pinyin.ts'

test('Chinese is found by first letters and by whole syllables, however a sign is read', () => {
  assert.deepEqual(findPinyin('新建项目', 'xm'), [2, 3])
  assert.deepEqual(findPinyin('新建项目', 'xinj'), [0, 1])
  assert.deepEqual(findPinyin('重庆银行', 'chongqing'), [0, 1])
  assert.equal(findPinyin('新建项目', 'rw'), null)
})
