import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectedShares } from './selected-share.ts'

const rows = ['a1', 'a2', 'b1']
const grouping = {
  id: 'letter',
  groupOf: (row: string) => row.slice(0, 1),
  name: 'Letter',
  nameOf: (group: string) => group,
}

function shares(...selected: readonly string[]): readonly string[] {
  const share = selectedShares({ rows, rowKey: (row) => row, grouping, selected: new Set(selected) })
  return [null, 'a', 'b'].map(share)
}

test('the whole and each group are selected, in part or not', () => {
  assert.deepEqual(shares(), ['none', 'none', 'none'])
  assert.deepEqual(shares('a1', 'elsewhere'), ['some', 'some', 'none'])
  assert.deepEqual(shares('a1', 'a2'), ['some', 'all', 'none'])
  assert.deepEqual(shares('a1', 'a2', 'b1'), ['all', 'all', 'all'])
})
