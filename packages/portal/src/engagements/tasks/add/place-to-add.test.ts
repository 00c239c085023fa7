import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plannedRelease } from '../../../../test/task-list.fixture.ts'
import { placeToAdd } from './place-to-add.ts'

// The first process that has not ended is worked on: of an engagement that nobody has begun, the first of the playbook.
const begun = { processes: [] }
const is = (field: string, ...values: string[]) => ({ field, operator: 'is', values }) as const

test('a task is added where the person looks: in the step or the first step of the process that is asked for', () => {
  assert.deepEqual(placeToAdd(begun, plannedRelease, [is('step', 'look:write')]), {
    process: 'look',
    step: 'look:write',
  })
  assert.deepEqual(placeToAdd(begun, plannedRelease, [is('process', 'build', 'odds')]), {
    process: 'build',
    step: 'build:prepare',
  })
})

test('else in the process that is worked on; what the playbook does not have is not asked for', () => {
  const first = { process: 'look', step: 'look:ask' }
  assert.deepEqual(placeToAdd(begun, plannedRelease, []), first)
  assert.deepEqual(placeToAdd(begun, plannedRelease, [is('step', 'gone')]), first)
  const not = { field: 'process', operator: 'is-not', values: ['build'] } as const
  assert.deepEqual(placeToAdd(begun, plannedRelease, [not]), first)
})
