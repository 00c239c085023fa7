import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { durationWords } from './duration-words.ts'

test('minutes are said in hours and minutes, and nothing that is nought', () => {
  const said = (minutes: number) => durationWords(theWords('en').i18n, minutes)
  assert.deepEqual([0, 45, 60, 90, 60_000].map(said), ['0 min', '45 min', '1 h', '1 h 30 min', '1,000 h'])
  assert.equal(durationWords(theWords('zh-CN').i18n, 90), '1 小时 30 分钟')
})
