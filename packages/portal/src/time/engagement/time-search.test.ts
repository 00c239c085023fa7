import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTimeSearch } from './time-search.ts'

test('the address narrows entries to a service, to none in particular, and to a person', () => {
  assert.deepEqual(readTimeSearch({ service: 'exchange', person: 'ben', task: '1' }), {
    service: 'exchange',
    person: 'ben',
  })
  assert.deepEqual(readTimeSearch({ service: '' }), { service: '' })
  assert.deepEqual(readTimeSearch({ service: 365 }), { service: '365' })
  assert.deepEqual(readTimeSearch({ service: null, person: '', seq: 4 }), {})
})
