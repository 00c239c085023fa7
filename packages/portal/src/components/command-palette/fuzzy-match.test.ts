import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzyMatch } from './fuzzy-match.ts'

function found(text: string, typed: string): string | null {
  const match = fuzzyMatch(text, typed)
  return match === null ? null : [...text].filter((_, at) => match.places.has(at)).join('')
}

function best(typed: string, ...texts: readonly string[]): string | undefined {
  const score = (text: string) => fuzzyMatch(text, typed)?.score ?? Number.NEGATIVE_INFINITY
  return [...texts].sort((a, b) => score(b) - score(a))[0]
}

test('words are found in any order, without their case and accents', () => {
  assert.equal(found('Go to engagement', 'eng go'), 'Goeng')
  assert.equal(found('Reederei Süd', 'sud'), 'Süd')
  assert.equal(found('新建项目', '项目'), '项目')
})

test('first letters of words find a text, letters strewn anywhere do not', () => {
  assert.equal(found('Go to engagement', 'gte'), 'Gte')
  assert.equal(found('Go to engagement', 'goeng'), 'Goeng')
  assert.equal(found('Go to engagement', 'ggt'), null)
  assert.equal(found('History', 'x'), null)
})

test('the start of a word is worth more than its inside, a whole word more, and a short text more than a long one', () => {
  assert.equal(best('port', 'Report', 'Portal page'), 'Portal page')
  assert.equal(best('team', 'Teamwork of all', 'The team of all'), 'The team of all')
  assert.equal(best('history', 'History of the engagement', 'History'), 'History')
})

test('nothing typed finds everything, and marks nothing', () => {
  assert.deepEqual([...(fuzzyMatch('History', ' ')?.places ?? [1])], [])
})

test('what is not there may be pinyin, which marks the signs that it stands for', () => {
  const find = (text: string, typed: string) => (text.includes('项目') && typed === 'xm' ? ([4, 5] as const) : null)
  const match = fuzzyMatch('𠮷新建项目', 'xm', find)
  assert.deepEqual([...(match?.places ?? [])], [3, 4], 'a sign of two units counts once')
  assert.equal(fuzzyMatch('新建', 'xm', find), null)
})
