import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aList, plannedNames } from '../../../../test/task-list.fixture.ts'
import { taskGroupings } from '../../tasks/list/task-groupings.ts'
import { arrangeBoard } from './arrange-board.ts'
import { boardColumns } from './board-columns.ts'
import { type BoardMove, cardBeside } from './card-beside.ts'

// The first lane has 100 and 101, beside them 100@mail; the second one 200, beside it 201.
const tasks = aList([
  { task: '100' },
  { task: '101' },
  { task: '100', key: '100@mail', state: 'blocked-other' },
  { task: '200' },
  { task: '201', state: 'in-progress' },
])
const grouping = taskGroupings({ names: plannedNames(), today: '2026-11-25', tasks }).find(({ id }) => id === 'phase')
const board = arrangeBoard(tasks, { columns: boardColumns('set'), grouping: grouping ?? null, folded: new Set() })

function to(key: string): Readonly<Record<BoardMove, string | null>> {
  const move = (one: BoardMove) => cardBeside(board, key, one)
  return {
    up: move('up'),
    down: move('down'),
    left: move('left'),
    right: move('right'),
    first: move('first'),
    last: move('last'),
  }
}

test('up and down stay in the column and go on in the next lane', () => {
  assert.deepEqual(to('101'), { up: '100', down: '200', left: null, right: '100@mail', first: '100', last: '200' })
  assert.equal(to('200').up, '101')
  assert.equal(to('200').down, null)
  assert.equal(to('100').first, null)
})

test('left and right stay in the lane, pass over empty columns, and end at its edges', () => {
  assert.equal(to('100@mail').left, '100')
  assert.equal(to('100@mail').right, null)
  assert.equal(to('200').right, '201')
})

test('a card that is not there, or is folded away, has none beside it', () => {
  assert.equal(cardBeside(board, '999', 'down'), null)
  const folded = arrangeBoard(tasks, {
    columns: boardColumns('set'),
    grouping: grouping ?? null,
    folded: new Set(['first']),
  })
  assert.equal(cardBeside(folded, '100', 'down'), null)
  assert.equal(cardBeside(folded, '200', 'up'), null)
})
