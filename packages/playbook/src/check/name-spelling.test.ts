import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abbreviates, looseName, sameNames } from './name-spelling.ts'

test('a loose name has no capitals, widths, spaces and punctuation', () => {
  assert.equal(looseName('Get Modern-ＦＴＡ '), 'getmodernfta')
})

test('an abbreviation is made of the first letters of a name', () => {
  assert.ok(abbreviates('DM', 'Delivery Manager'))
  assert.ok(abbreviates('HR', 'Head of Rollout'))
  assert.ok(!abbreviates('DM', 'Delivery Engineer'))
  assert.ok(!abbreviates('Dm', 'Delivery Manager'))
  assert.ok(!abbreviates('D', 'Delivery'))
})

test('lists of names are the same in any order, abbreviated or not', () => {
  assert.ok(sameNames(['DM', 'Mail'], ['mail', 'Delivery Manager']))
  assert.ok(!sameNames(['DM'], ['DM', 'Mail']))
})
