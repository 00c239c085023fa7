import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RevisionChain } from './revision-chain.ts'

test('a change made on top of own changes carries the revision that they reached', () => {
  const chain = new RevisionChain()
  chain.advanced('task:4021', 0, 7)
  chain.advanced('task:4021', 7, 9)
  assert.equal(chain.newest('task:4021', 0), 9)
  assert.equal(chain.newest('task:4021', 7), 9)
})

test("a revision that is not one's own stays as it was seen, so that the server can refuse it", () => {
  const chain = new RevisionChain()
  chain.advanced('task:4021', 0, 7)
  assert.equal(chain.newest('task:4021', 5), 5)
  assert.equal(chain.newest('task:1700', 0), 0)
})

test('an answer that made no step makes no loop', () => {
  const chain = new RevisionChain()
  chain.advanced('task:4021', 7, 7)
  assert.equal(chain.newest('task:4021', 7), 7)
})
