import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrangeRows, type TableItem } from './arrange-rows.ts'
import { type LinePlace, performAction, type TableHands } from './perform-action.ts'
import { noRows, type SelectedRows } from './selected-rows.ts'
import type { TableAction } from './table-keys.ts'

const rows = ['a1', 'a2', 'b1']
const grouping = {
  id: 'letter',
  groupOf: (row: string) => row.slice(0, 1),
  name: 'Letter',
  nameOf: (group: string) => group,
}

function aTable(rest: Partial<TableHands<string>> = {}) {
  const said: string[] = []
  let selected: SelectedRows = noRows
  const items = arrangeRows(rows, {
    rowKey: (row) => row,
    columns: [],
    sort: null,
    grouping,
    folded: new Set(),
    language: 'en',
  })
  const hands = (): TableHands<string> => ({
    items,
    order: () => rows,
    membersOf: (group) => rows.filter((row) => row.startsWith(group)),
    selection: {
      selected,
      change: (next) => {
        selected = next(selected)
      },
      clear: () => undefined,
    },
    onOpen: (row) => said.push(`open ${row}`),
    rowKeys: [{ letter: 's', title: 'State', run: (row) => said.push(`state ${row}`) }],
    page: () => 20,
    goTo: (index) => said.push(`go to ${index}`),
    toggleFolded: (id) => said.push(`fold ${id.at(-1)}`),
    ...rest,
  })
  // The element is only handed on.
  const at = (index: number): LinePlace<string> => ({
    line: {} as HTMLElement,
    index,
    item: items[index] as TableItem<string>,
  })
  return {
    said,
    keys: () => [...selected.keys].sort().join(' '),
    press: (index: number, action: TableAction) => performAction(action, at(index), hands()),
  }
}

const down = { kind: 'move', move: 'next', isRange: true } as const

test('moving with Shift selects from where it began, and takes back what it leaves', () => {
  const table = aTable()
  table.press(1, down)
  assert.equal(table.keys(), 'a1 a2')
  assert.deepEqual(table.said, ['go to 2'])
  table.press(2, { ...down, move: 'previous' })
  assert.equal(table.keys(), 'a1')
})

test('x on a heading selects the rows of its group, and Ctrl+A every row; Escape lets them go', () => {
  const table = aTable()
  table.press(0, { kind: 'toggle' })
  assert.equal(table.keys(), 'a1 a2')
  table.press(0, { kind: 'all' })
  assert.equal(table.keys(), 'a1 a2 b1')
  assert.equal(table.press(0, { kind: 'clear' }), true)
  assert.equal(table.keys(), '')
  assert.equal(table.press(0, { kind: 'clear' }), false, 'Escape with nothing selected is for someone else')
})

test('Enter opens a row and folds a group; left leads from a row to its heading', () => {
  const table = aTable()
  table.press(1, { kind: 'open' })
  table.press(0, { kind: 'open' })
  table.press(0, { kind: 'fold' })
  table.press(0, { kind: 'unfold' })
  table.press(2, { kind: 'fold' })
  assert.deepEqual(table.said, ['open a1', 'fold a', 'fold a', 'go to 0'])
  assert.equal(table.press(2, { kind: 'unfold' }), false)
})

test('a letter that the screen gave a meaning acts on the row, another one is left to the portal', () => {
  const table = aTable()
  assert.equal(table.press(1, { kind: 'letter', letter: 's' }), true)
  assert.equal(table.press(0, { kind: 'letter', letter: 's' }), false)
  assert.equal(table.press(1, { kind: 'letter', letter: 'g' }), false)
  assert.deepEqual(table.said, ['state a1'])
})

test('a table from which nothing is selected or opened leaves those keys alone', () => {
  const table = aTable({ selection: undefined, onOpen: undefined })
  for (const kind of ['toggle', 'extend', 'all', 'clear', 'open'] as const) {
    assert.equal(table.press(1, { kind }), false, kind)
  }
})
