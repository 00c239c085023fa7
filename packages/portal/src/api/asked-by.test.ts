import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedBy } from './asked-by.ts'

test('an address says who asks, behind whatever else it asks', () => {
  assert.equal(askedBy('/api/changes', 'mei'), '/api/changes?actor=mei')
  assert.equal(askedBy('/api/x?name=a%26b', 'a&b=c'), '/api/x?name=a%26b&actor=a%26b%3Dc')
})
