import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aList, plannedRelease } from '../../../../test/task-list.fixture.ts'
import { aTask, theWords } from '../../../../test/words.fixture.ts'
import { indexRelease } from '../../../process/release-index.ts'
import { ListedTasks } from './listed-task.ts'

const listing = { index: indexRelease(plannedRelease), words: theWords('en') }

test('a task is listed with its number, its name and its phase, and found by both', () => {
  const [listed] = aList([{ task: '200' }])
  assert.deepEqual(
    [listed?.number, listed?.name, listed?.phase, listed?.text],
    ['200', 'Task 200', 'second', '200 Task 200'],
  )
})

test('what people added has a name and no number; what no page has is left out', () => {
  const added = { name: 'Call them', mandatory: false, process: 'odds', step: 'odds:rest', role: 'lead', service: null }
  const listed = aList([{ key: '+1', task: '+1', process: 'odds', step: 'odds:rest', added }, { task: '999' }])
  assert.deepEqual(
    listed.map(({ key, number, name, phase, task }) => [key, number, name, phase, task.roles]),
    [['+1', null, 'Call them', '', ['lead']]],
  )
})

test('a task that stays the same view stays the same object, whatever happens to the others', () => {
  const lists = new ListedTasks(listing)
  const [one, other] = [aTask({ key: '100', task: '100' }), aTask({ key: '101', task: '101' })]
  const before = lists.of([one, other])
  const after = lists.of([{ ...one, state: 'complete' }, other])
  assert.notEqual(after[0], before[0])
  assert.equal(after[0]?.view.state, 'complete')
  assert.equal(after[1], before[1])
})
