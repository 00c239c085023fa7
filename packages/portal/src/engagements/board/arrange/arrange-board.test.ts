import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TaskState, taskStates } from '@fairlead/contract'
import fc from 'fast-check'
import { aList, plannedNames } from '../../../../test/task-list.fixture.ts'
import { taskGroupings } from '../../tasks/list/task-groupings.ts'
import { arrangeBoard, type Board } from './arrange-board.ts'
import { boardColumns } from './board-columns.ts'

const columns = boardColumns('set')
const tasks = aList([
  { task: '200' },
  { task: '100', state: 'in-progress' },
  { task: '201', state: 'blocked-other' },
  { task: '101' },
  { task: '300', state: 'blocked-business' },
])
const byPhase = taskGroupings({ names: plannedNames(), today: '2026-11-25', tasks }).find(({ id }) => id === 'phase')

function drawn({ lines }: Board): readonly string[] {
  return lines.map((line) =>
    line.kind === 'lane' ? `${line.group}:${line.lane.count}` : line.cards.map((card) => card?.key ?? '-').join(' '),
  )
}

test('without lanes each line has the next card of every column', () => {
  const board = arrangeBoard(tasks, { columns, grouping: null, folded: new Set() })
  assert.deepEqual(drawn(board), ['200 100 - 201 - -', '101 - - 300 - -'])
  assert.deepEqual(board.counts, [2, 1, 0, 2, 0, 0])
})

test('lanes come in the order of their groups, and one that is folded away keeps its heading and its count', () => {
  const arrange = (...folded: string[]) =>
    drawn(arrangeBoard(tasks, { columns, grouping: byPhase ?? null, folded: new Set(folded) }))
  assert.deepEqual(arrange(), ['first:2', '101 100 - - - -', 'second:2', '200 - - 201 - -', ':1', '- - - 300 - -'])
  assert.deepEqual(arrange('first', ''), ['first:2', 'second:2', '200 - - 201 - -', ':1'])
})

test('a board of some columns shows the tasks in them only', () => {
  const some = columns.filter(({ id }) => id === 'blocked')
  const board = arrangeBoard(tasks, { columns: some, grouping: byPhase ?? null, folded: new Set() })
  assert.deepEqual(drawn(board), ['second:1', '201', ':1', '300'])
})

const seed = 4141
test(`every task stands on the board once, in the column of its state (seed ${seed})`, () => {
  const states = fc.array(fc.constantFrom(...(Object.keys(taskStates) as TaskState[])), { maxLength: 5 })
  fc.assert(
    fc.property(states, fc.constantFrom('set', 'state'), fc.boolean(), (some, by, hasLanes) => {
      const ids = ['100', '101', '200', '201', '300']
      const listed = aList(some.map((state, at) => ({ task: ids[at] ?? '', state })))
      const grouping = hasLanes ? (byPhase ?? null) : null
      const board = arrangeBoard(listed, { columns: boardColumns(by), grouping, folded: new Set() })
      const found = board.lines.flatMap((line) =>
        line.kind === 'lane'
          ? []
          : line.cards.flatMap((card, at) => {
              if (card === null) return []
              assert.ok(board.columns[at]?.states.includes(card.view.state))
              return [card.key]
            }),
      )
      assert.deepEqual(found.sort(), listed.map(({ key }) => key).sort())
      assert.equal(
        board.counts.reduce((sum, count) => sum + count, 0),
        listed.length,
      )
    }),
    { seed, numRuns: 300 },
  )
})
