import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskView } from '@fairlead/contract'
import { aCondition, aServiceReason, aView } from '../../../../test/words.fixture.ts'
import { waitingTasks } from './waiting-tasks.ts'

function keysByFact(...tasks: readonly TaskView[]): unknown {
  return [...waitingTasks(tasks)].map(([fact, waiting]) => [fact, waiting.map(({ key }) => key)])
}

test('a task that may apply waits for the facts that are not known, and for no other', () => {
  assert.deepEqual(keysByFact(aView('1', 'unknown', [aCondition('unknown', 'task')])), [['exceptions', ['1']]])
})

test('two conditions that ask for the same fact count the task once', () => {
  const task = aView('1', 'unknown', [aCondition('unknown', 'step'), aCondition('unknown', 'task')])
  assert.deepEqual(keysByFact(task, aView('2', 'unknown', [aCondition('unknown', 'task')])), [
    ['exceptions', ['1', '2']],
  ])
})

test('what is decided waits for nothing, whatever one of its reasons lacks', () => {
  const out = aView('1', 'does-not', [aServiceReason('does-not', ['mail']), aCondition('unknown', 'task')])
  assert.deepEqual(keysByFact(out, aView('2', 'applies', [aCondition('applies', 'task')])), [])
})
