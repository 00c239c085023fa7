import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRequest } from '../fixtures/a-request.ts'
import { similarRequests } from './similar-requests.ts'

test('[E164] requests for the same role for the same service are about one topic, the newest first', () => {
  const { wish } = aRequest()
  const [old, fresh] = [aRequest({ at: '2026-11-01T10:00:00.000Z' }), aRequest({ at: '2026-11-20T10:00:00.000Z' })]
  const others = [aRequest({ wish: { ...wish, role: 'engineer' } }), aRequest({ wish: { ...wish, service: 'mail' } })]
  const asked = { ...wish, task: '200', why: 'Again', language: null }
  assert.deepEqual(similarRequests([old, ...others, fresh], asked), [fresh, old])
  assert.deepEqual(similarRequests(others, { role: 'champion', service: null }), [])
})
