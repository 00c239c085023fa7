import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrangeRows, type Grouping, groupId, type TableItem } from './arrange-rows.ts'
import type { Column, Sort } from './column.ts'

interface Task {
  readonly id: string
  readonly name: string
  readonly due: number | null
  readonly state: string
}

const columns: readonly Column<Task>[] = [
  { id: 'name', name: 'Task', width: 100, card: 'title', sortValue: ({ name }) => name, cell: ({ name }) => name },
  { id: 'due', name: 'Due', width: 100, card: 'detail', sortValue: ({ due }) => due, cell: ({ due }) => due },
]
const byState: Grouping<Task> = {
  id: 'state',
  groupOf: ({ state }) => state,
  name: 'State',
  nameOf: (state) => state,
  order: ['blocked', 'open'],
}
const tasks: readonly Task[] = [
  { id: '1', name: 'Task 10', due: 3, state: 'open' },
  { id: '2', name: 'Task 9', due: null, state: 'done' },
  { id: '3', name: 'task 9', due: 1, state: 'open' },
]

interface By {
  readonly sort?: Sort | null
  readonly grouping?: Grouping<Task>
  readonly folded?: readonly string[]
}

function arranged(rows: readonly Task[], { sort = null, grouping, folded = [] }: By = {}) {
  const rowKey = ({ id }: Task) => id
  return arrangeRows(rows, {
    rowKey,
    columns,
    sort,
    grouping: grouping ?? null,
    folded: new Set(folded),
    language: 'en',
  })
}

function keys(items: readonly TableItem<Task>[]): readonly string[] {
  return items.map((item) => (item.kind === 'row' ? item.id : `${item.group}:${item.count}`))
}

test('rows stand as they were given without a sort, and where the column cannot be sorted', () => {
  assert.deepEqual(keys(arranged(tasks)), ['1', '2', '3'])
  assert.deepEqual(keys(arranged(tasks, { sort: { column: 'gone', direction: 'ascending' } })), ['1', '2', '3'])
})

test('numbers in names count as numbers, and rows without a value come last in both directions', () => {
  assert.deepEqual(keys(arranged(tasks, { sort: { column: 'name', direction: 'ascending' } })), ['3', '2', '1'])
  assert.deepEqual(keys(arranged(tasks, { sort: { column: 'due', direction: 'ascending' } })), ['3', '1', '2'])
  assert.deepEqual(keys(arranged(tasks, { sort: { column: 'due', direction: 'descending' } })), ['1', '3', '2'])
})

test('groups stand in their order, those that it lacks follow, and none is empty', () => {
  assert.deepEqual(keys(arranged(tasks, { grouping: byState })), ['open:2', '1', '3', 'done:1', '2'])
  assert.deepEqual(keys(arranged(tasks, { grouping: byState, folded: [groupId(byState, 'open')] })), [
    'open:2',
    'done:1',
    '2',
  ])
})

const seed = 1302
test(`no row is lost, doubled or out of order, however it is sorted and grouped (seed ${seed})`, () => {
  const task = fc.record({
    id: fc.uuid(),
    name: fc.string(),
    due: fc.option(fc.nat(5), { nil: null }),
    state: fc.constantFrom('open', 'blocked', 'done'),
  })
  const sort = fc.record({
    column: fc.constantFrom('name', 'due'),
    direction: fc.constantFrom('ascending', 'descending'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(task, { selector: ({ id }) => id }), fc.option(sort), (rows, by) => {
      const alone = arranged(rows, { sort: by })
      const grouped = arranged(rows, { sort: by, grouping: byState }).filter((item) => item.kind === 'row')
      assert.deepEqual([...keys(alone)].sort(), rows.map(({ id }) => id).sort())
      for (const state of ['open', 'blocked', 'done']) {
        const of = (items: readonly TableItem<Task>[]) =>
          keys(items.filter((item) => item.kind === 'row' && item.row.state === state))
        assert.deepEqual(of(grouped), of(alone), 'a group has its rows in the order of the whole')
      }
    }),
    { seed },
  )
})
