import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extendRows, noRows, type SelectedRows, toggleRow, toggleRows } from './selected-rows.ts'

const order = ['a', 'b', 'c', 'd', 'e']

function keys(selected: SelectedRows): string {
  return [...selected.keys].sort().join('')
}

test('a row is selected and taken back', () => {
  const one = toggleRow(noRows, 'b')
  assert.equal(keys(one), 'b')
  assert.equal(keys(toggleRow(one, 'b')), '')
})

test('a range grows and shrinks around its anchor and leaves alone what was selected before', () => {
  const begun = toggleRow(toggleRow(noRows, 'a'), 'c')
  const grown = extendRows(begun, 'e', order)
  assert.equal(keys(grown), 'acde')
  assert.equal(keys(extendRows(grown, 'b', order)), 'abc')
})

test('a range without an anchor, or whose anchor is gone, is its one row', () => {
  assert.equal(keys(extendRows(noRows, 'd', order)), 'd')
  assert.equal(keys(extendRows(toggleRow(noRows, 'gone'), 'd', order)), 'dgone')
})

test('all rows are selected, then none; others stay', () => {
  const other = toggleRow(noRows, 'other')
  const all = toggleRows(toggleRow(other, 'a'), order)
  assert.equal(keys(all), 'abcdeother')
  assert.equal(keys(toggleRows(all, order)), 'other')
})
