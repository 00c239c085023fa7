import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRequest } from '../../../test/request.fixture.ts'
import { similarRequests } from './similar-requests.ts'

const topic = { task: '4027', role: 'sme', service: 'mail' }

test('the same role for the same service or the same task is the same topic', () => {
  const requests = [
    aRequest({ id: 'same', wish: { service: 'mail' } }),
    aRequest({ id: 'task', wish: { task: '4027', service: 'chat' } }),
    aRequest({ id: 'service', wish: { task: '4021', service: 'chat' } }),
    aRequest({ id: 'role', wish: { role: 'architect', service: 'mail' } }),
  ]
  assert.deepEqual(
    similarRequests(requests, topic).map(({ id }) => id),
    ['same', 'task'],
  )
})

test('for the engagement as a whole the task says nothing', () => {
  const requests = [aRequest({ id: 'a', wish: { task: null, service: 'chat' } })]
  assert.deepEqual(similarRequests(requests, { ...topic, task: null }), [])
})

test('what is not over comes first, and the newest of both', () => {
  const requests = [
    aRequest({ id: 'over', stage: 'ended', at: '2026-11-22T10:00:00Z' }),
    aRequest({ id: 'old', stage: 'active', at: '2026-11-20T10:00:00Z' }),
    aRequest({ id: 'new', stage: 'submitted', at: '2026-11-21T10:00:00Z' }),
    aRequest({ id: 'rejected', stage: 'rejected', at: '2026-11-23T10:00:00Z' }),
  ]
  assert.deepEqual(
    similarRequests(requests, { ...topic, task: null }).map(({ id }) => id),
    ['new', 'old', 'rejected', 'over'],
  )
})
