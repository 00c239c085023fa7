import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbour } from './neighbour.ts'

const orders = { shown: ['c', 'a'], plan: ['a', 'b', 'c'] }

test('the next task is that of the view, in its order, and there is none beyond its ends', () => {
  assert.equal(neighbour('c', 'next', orders), 'a')
  assert.equal(neighbour('a', 'next', orders), null)
  assert.equal(neighbour('a', 'previous', orders), 'c')
})

test('a task that the view does not show has the neighbours that it has in the plan', () => {
  assert.equal(neighbour('b', 'next', orders), 'c')
  assert.equal(neighbour('b', 'previous', orders), 'a')
  assert.equal(neighbour('x', 'next', orders), null)
})
