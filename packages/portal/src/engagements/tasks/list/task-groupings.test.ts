import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskView } from '@fairlead/contract'
import { aList, plannedNames } from '../../../../test/task-list.fixture.ts'
import { arrangeRows } from '../../../components/data-table/arrange-rows.ts'
import { taskGroupings } from './task-groupings.ts'

const { dates } = aList([{ task: '100' }])[0]?.view ?? assert.fail()
const due = (day: string) => ({ dates: { ...dates, due: day } })

const said: readonly Partial<TaskView>[] = [
  { task: '200', state: 'complete', ...due('2026-12-01'), responsible: { person: 'bo', through: 'task' } },
  { task: '100', state: 'cancelled', responsible: { person: 'zoe', through: 'task' } },
  { task: '300', ...due('2026-11-29') },
  { task: '101', ...due('2026-11-23') },
]

/** The headings with the tasks below each. */
function grouped(by: string): readonly string[] {
  const tasks = aList(said)
  const grouping = taskGroupings({ names: plannedNames(), today: '2026-11-25', tasks }).find(({ id }) => id === by)
  assert.ok(grouping !== undefined)
  const items = arrangeRows(tasks, {
    rowKey: ({ key }) => key,
    columns: [],
    sort: null,
    grouping,
    folded: new Set(),
    language: 'en',
  })
  // Spaces that do not break are the language's own business.
  return items.map((item) => (item.kind === 'row' ? item.id : `${grouping.nameOf(item.group)}:`.replace(/\s/gu, ' ')))
}

test('phases and processes come in the order of the playbook, what has no phase last', () => {
  assert.deepEqual(grouped('phase'), ['First:', '100', '101', 'Second:', '200', 'No phase:', '300'])
  assert.deepEqual(grouped('process'), ['look:', '100', '101', 'build:', '200', 'odds:', '300'])
  assert.deepEqual(grouped('step'), [
    'look:ask:',
    '100',
    'look:write:',
    '101',
    'build:prepare:',
    '200',
    'odds:rest:',
    '300',
  ])
})

test('people come by name, and what is nobody’s last', () => {
  assert.deepEqual(grouped('responsible'), ['Ana Zoe:', '100', 'Bo:', '200', 'Nobody:', '300', '101'])
  assert.deepEqual(grouped('role'), ['No role:', '200', '100', '300', '101'])
})

test('states come in the order in which they are offered', () => {
  assert.deepEqual(grouped('state'), ['Not started:', '300', '101', 'Complete:', '200', 'Cancelled:', '100'])
})

test('weeks come in the order of the calendar, this one is named, and what has no day is last', () => {
  assert.deepEqual(grouped('week'), [
    'This week: Nov 23 – 29, 2026:',
    '300',
    '101',
    'Nov 30 – Dec 6, 2026:',
    '200',
    'Without a date:',
    '100',
  ])
})
