import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressShares } from './progress-shares.ts'

const none = {
  total: 0,
  open: 0,
  waiting: 0,
  blocked: 0,
  done: 0,
  'set-aside': 0,
  mandatoryLeft: 0,
  folded: 0,
  percent: 0,
}

test('the shares are those of the tasks that apply', () => {
  const counts = { ...none, total: 8, open: 3, done: 4, blocked: 1, folded: 20 }
  assert.deepEqual(progressShares(counts), [
    ['done', 50],
    ['blocked', 12.5],
  ])
})

test('an engagement without tasks has no share, and none is not a number', () => {
  assert.deepEqual(progressShares(none), [])
})
