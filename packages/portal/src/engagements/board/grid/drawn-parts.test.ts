import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aList, plannedNames } from '../../../../test/task-list.fixture.ts'
import { taskGroupings } from '../../tasks/list/task-groupings.ts'
import { arrangeBoard } from '../arrange/arrange-board.ts'
import { boardColumns } from '../arrange/board-columns.ts'
import { drawnParts } from './drawn-parts.ts'

test('parts are read lane by lane and column by column, and only those of the lines that are drawn', () => {
  const tasks = aList([
    { task: '100' },
    { task: '101' },
    { task: '100', key: '100@mail', state: 'blocked-other' },
    { task: '200' },
  ])
  const grouping = taskGroupings({ names: plannedNames(), today: '2026-11-25', tasks }).find(({ id }) => id === 'phase')
  const { lines } = arrangeBoard(tasks, {
    columns: boardColumns('set'),
    grouping: grouping ?? null,
    folded: new Set(),
  })
  const drawn = (...indexes: number[]) =>
    drawnParts(
      lines,
      indexes.map((index) => ({ index, start: index * 10 })),
    )
  const ids = (parts: ReturnType<typeof drawnParts>) => parts.map(({ id, top }) => `${id} ${top}`)
  assert.deepEqual(ids(drawn(0, 1, 2, 3, 4)), [
    'lane first 0',
    '100 10',
    '101 20',
    '100@mail 10',
    'lane second 30',
    '200 40',
  ])
  assert.deepEqual(ids(drawn(2, 4)), ['101 20', '200 40'])
})
