import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longestRun } from './longest-run.ts'

test('what is not in the longest run stands out of order', () => {
  const places = (values: readonly number[]) => [...longestRun(values)].sort((a, b) => a - b)
  assert.deepEqual(places([]), [])
  assert.deepEqual(places([1, 2, 2, 3]), [0, 1, 2, 3])
  assert.deepEqual(places([1, 9, 2, 3]), [0, 2, 3])
  assert.deepEqual(places([5, 1, 2]), [1, 2])
})
