import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Requirement } from '@fairlead/playbook'
import { theWords } from '../../../test/words.fixture.ts'
import { cellWords } from './cell-words.ts'
import { rowCells } from './row-cells.ts'

const source = { file: 'en/page.md', line: 1, column: 1 }
type Compare = Extract<Requirement, { kind: 'compare' }>
const compare = (fact: string, operator: Compare['operator'], value: Compare['value']): Requirement => ({
  kind: 'compare',
  fact,
  operator,
  value,
})
const segment = compare('segment', '==', 'large')
const seats = compare('seats', '>', 150)
const both: Requirement = { kind: 'any', of: [compare('country', '==', 'DE'), compare('country', '==', 'AT')] }

function row(...of: readonly Requirement[]) {
  return {
    condition: { text: '', requirement: { kind: 'all' as const, of }, source },
    answers: [],
    source: { en: source },
  }
}

test('a row asks under each input for what is about that input alone', () => {
  const cells = rowCells(row(segment, both, seats), ['segment', 'country', 'seats', 'sites'])
  assert.deepEqual(
    [...(cells ?? [])],
    [
      ['segment', [segment]],
      ['country', [both]],
      ['seats', [seats]],
    ],
  )
  assert.deepEqual(rowCells({ ...row(), condition: null }, ['seats'])?.size, 0)
})

test('a row that asks for several inputs at once, or for something else, has no cells', () => {
  assert.equal(rowCells(row({ kind: 'any', of: [segment, seats] }), ['segment', 'seats']), null)
  assert.equal(rowCells(row(segment), ['seats']), null)
})

test('a cell names what it asks for, without the name of its column', () => {
  const say = (language: 'en' | 'zh-CN', input: string, parts: readonly Requirement[]) =>
    cellWords({ words: theWords(language), language: (tag) => `<${tag}>` }, input, parts)
  assert.equal(say('en', 'segment', [segment]), 'Large')
  assert.equal(say('en', 'country', [both]), 'DE, AT')
  assert.equal(
    say('en', 'country', [compare('country', '!=', 'DE'), compare('country', '!=', 'AT')]),
    'other than DE, AT',
  )
  assert.equal(say('zh-CN', 'country', [compare('country', '!=', 'DE')]), '除DE以外')
  assert.equal(say('en', 'seats', [seats]), 'more than 150 seats')
  assert.equal(say('en', 'language', [compare('language', '==', 'en')]), '<en>')
  assert.equal(say('en', 'seats', []), '')
})
