import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskState } from '@fairlead/contract'
import { blockedTask } from './blocked-task.ts'

const change = (to: TaskState, task = '4027') =>
  ({ type: 'ChangeTaskState', task, to, reason: null, expectedRevision: 1 }) as const

test('one task that is blocked is found, alone or as the only one of a list', () => {
  assert.equal(blockedTask(change('blocked-business')), '4027')
  assert.equal(blockedTask({ type: 'ChangeTasks', commands: [change('blocked-other')] }), '4027')
})

test('other states block nothing, and of several tasks at once none is picked', () => {
  assert.equal(blockedTask(change('complete')), null)
  assert.equal(blockedTask(change('paused-customer')), null)
  const commands = [change('blocked-other'), change('blocked-other', '4021')]
  assert.equal(blockedTask({ type: 'ChangeTasks', commands }), null)
  assert.equal(blockedTask({ type: 'Undo', seq: 4 }), null)
})
