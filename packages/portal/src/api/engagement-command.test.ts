import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask } from '../../test/words.fixture.ts'
import { type EngagementCommand, recordsOf, withCommand, withNewestRevisions } from './engagement-command.ts'

const complete = { type: 'ChangeTaskState', task: '4027', to: 'complete', reason: null, expectedRevision: 3 } as const
const assign = { type: 'AssignTask', task: '4028', assignee: 'mei', expectedRevision: 5 } as const
const calendar = { timeZone: 'Europe/Berlin', workingDays: [1], holidays: [], from: '09:00', to: '17:00' }

test('a command touches one record, several commands touch one each, and what makes or takes back names none', () => {
  const records = (command: EngagementCommand) => recordsOf(command).map(({ record, seen }) => `${record} ${seen}`)
  assert.deepEqual(records(complete), ['task:4027 3'])
  assert.deepEqual(records({ type: 'ChangeTasks', commands: [complete, assign] }), ['task:4027 3', 'task:4028 5'])
  assert.deepEqual(records({ type: 'ReviseFacts', scope: [], facts: {}, expectedRevision: 2 }), ['facts 2'])
  assert.deepEqual(records({ type: 'ReopenProcess', process: 'kick-off', expectedRevision: 2 }), ['process:kick-off 2'])
  assert.deepEqual(
    records({ type: 'AssignRole', role: 'engineer', service: 'mail', people: [], primary: null, expectedRevision: 2 }),
    ['role:engineer@mail 2'],
  )
  assert.deepEqual(records({ type: 'SetCalendar', party: 'team', calendar, expectedRevision: 2 }), ['calendar:team 2'])
  assert.deepEqual(records({ type: 'Undo', seq: 7 }), [])
})

test('each command, also one of several, is sent with the newest revision of its own record', () => {
  const newest = (record: string, seen: number) => (record === 'task:4027' ? seen + 10 : seen)
  assert.deepEqual(withNewestRevisions({ type: 'ChangeTasks', commands: [complete, assign] }, newest), {
    type: 'ChangeTasks',
    commands: [{ ...complete, expectedRevision: 13 }, assign],
  })
  const undo = { type: 'Undo', seq: 7 } as const
  assert.equal(withNewestRevisions(undo, newest), undo)
})

test('a state and an assignee are seen at once on their task, and on no other', () => {
  const task = aTask({ key: '4027', dates: { ...aTask().dates, isOverdue: true } })
  const done = withCommand(task, { type: 'ChangeTasks', commands: [complete, { ...assign, task: '4027' }] })
  assert.equal(done.state, 'complete')
  assert.equal(done.dates.isOverdue, false)
  assert.deepEqual(done.responsible, { person: 'mei', through: 'task' })
  assert.equal(withCommand(task, assign), task)
})

test('what only the server can tell waits for it', () => {
  const task = aTask({ key: '4027' })
  assert.equal(withCommand(task, { type: 'ApproveWaiver', task: '4027', expectedRevision: 0 }), task)
})
