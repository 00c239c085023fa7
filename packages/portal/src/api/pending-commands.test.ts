import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagementView, aProcessView } from '../../test/engagement.fixture.ts'
import { aTask } from '../../test/words.fixture.ts'
import { newerView, withCurrent, withPendingCommands } from './pending-commands.ts'

const tasks = [aTask({ key: '4027', task: '4027' }), aTask({ key: '4028', task: '4028' })]
const view = anEngagementView({ tasks, processes: [aProcessView('kick-off')], revision: 4 })

test('commands on their way are seen on their tasks; the other tasks stay the same objects', () => {
  const toComplete = {
    type: 'ChangeTaskState',
    task: '4027',
    to: 'complete',
    reason: null,
    expectedRevision: 0,
  } as const
  const shown = withPendingCommands(view, [toComplete])
  assert.equal(shown.tasks[0]?.state, 'complete')
  assert.equal(shown.tasks[1], tasks[1])
  assert.equal(withPendingCommands(view, []), view)
})

test('of two answers the one with the higher revision is newer, whichever came first', () => {
  const older = anEngagementView({ revision: 3 })
  assert.equal(newerView(view, older), view)
  assert.equal(newerView(older, view), view)
  assert.equal(newerView(undefined, older), older)
})

test('what a stale command found takes the place of the task, the process or the whole that was shown', () => {
  assert.equal(withCurrent(view, { ...tasks[1], state: 'cancelled' }).tasks[1]?.state, 'cancelled')
  assert.equal(withCurrent(view, aProcessView('kick-off', { revision: 9 })).processes[0]?.revision, 9)
  const whole = anEngagementView({ revision: 5 })
  assert.equal(withCurrent(view, whole), whole)
})

test('what was found and is none of them changes nothing', () => {
  assert.equal(withCurrent(view, null), view)
  assert.equal(withCurrent(view, { people: ['mei'] }), view)
  assert.deepEqual(withCurrent(view, { key: '9999' }), view)
})
