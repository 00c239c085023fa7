import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aReleaseView, aStep } from '../../../test/release.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { indexRelease, withAddedTasks } from '../release-index.ts'
import { taskLabel } from './task-label.ts'

const step = aStep('prepare', ['4027', 'prepare'])
const process = aProcess('kick-off', [
  { ...step, tasks: step.tasks.map((task) => (task.id === 'prepare' ? { ...task, form: 'step' as const } : task)) },
])
const added = { name: 'Book a room', mandatory: false, process: 'kick-off', step: 'prepare', role: null, service: null }
const index = withAddedTasks(indexRelease(aReleaseView([process])), [{ key: '+1', added }])

test('a task is called by its number, with its service where it is done for each', () => {
  assert.equal(taskLabel(theWords('en'), index, '4027'), '4027')
  assert.equal(taskLabel(theWords('en'), index, '4027@mail'), '4027 (Mail)')
  assert.equal(taskLabel(theWords('zh-CN'), index, '4027@mail'), '4027（Mail）')
})

test('what has no number that people know is called by its name', () => {
  assert.equal(taskLabel(theWords('en'), index, 'prepare'), '“Task prepare”')
  assert.equal(taskLabel(theWords('en'), index, '+1'), '“Book a room”')
})

test('what the release does not have is called by its key', () => {
  assert.equal(taskLabel(theWords('en'), index, '9999'), '9999')
})
