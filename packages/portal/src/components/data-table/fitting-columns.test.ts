import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column } from './column.ts'
import { columnTemplate, fittingColumns, paperTemplate } from './fitting-columns.ts'

function aColumn(id: string, rest: Partial<Column<string>> = {}): Column<string> {
  return { id, name: id, width: 88, card: 'detail', cell: () => id, ...rest }
}

const columns = [
  aColumn('name', { width: 188, grow: 1 }),
  aColumn('role', { rank: 2 }),
  aColumn('due', { rank: 1 }),
  aColumn('phase', { rank: 1 }),
]

function fitting(width: number): readonly string[] {
  return fittingColumns(columns, width).map(({ id }) => id)
}

test('columns go by rank, the last of equal ones first, and those without a rank stay', () => {
  assert.deepEqual(fitting(500), ['name', 'role', 'due', 'phase'])
  assert.deepEqual(fitting(499), ['name', 'role', 'due'])
  assert.deepEqual(fitting(399), ['name', 'role'])
  assert.deepEqual(fitting(10), ['name'])
})

test('where all fit, the list is the very one that was given, so that no row is drawn again', () => {
  assert.equal(fittingColumns(columns, 500), columns)
})

test('a column that grows says so to the grid', () => {
  assert.equal(columnTemplate(columns.slice(0, 2)), 'minmax(188px, 1fr) 88px')
})

test('on paper columns share the width, and none runs over its edge', () => {
  assert.equal(paperTemplate(columns.slice(0, 2)), 'minmax(0, 282fr) minmax(0, 88fr)')
})
