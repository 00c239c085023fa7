import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask } from '../../test/words.fixture.ts'
import { taskViews, viewsOfStep } from './task-views.ts'

const added = { name: 'Book a room', mandatory: false, process: 'process', step: 'step', role: null, service: null }

test('under a step stand its rows in their order, one for each service, and then what was added', () => {
  const views = taskViews([
    aTask({ key: '+1', task: '+1', added }),
    aTask({ key: '2@mail', task: '2', service: 'mail' }),
    aTask({ key: '2@chat', task: '2', service: 'chat' }),
    aTask({ key: '1', task: '1' }),
    aTask({ key: '3', task: '3', step: 'other' }),
  ])
  const keys = (step: string, tasks: string[]) => viewsOfStep(views, step, tasks).map(({ key }) => key)
  assert.deepEqual(keys('step', ['1', '2', '1', '9']), ['1', '2@mail', '2@chat', '+1'])
  assert.deepEqual(keys('other', ['3']), ['3'])
})
