import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outdatedEngagements } from './outdated-engagements.ts'

const shown: Readonly<Record<string, number>> = { a: 4, b: 9 }

function changed(engagement: string, seq: number) {
  return { engagement, seq, actor: 'mei', type: 'TaskStateChanged' }
}

test('an engagement is outdated when any of its changes is newer than what is shown', () => {
  const changes = [changed('a', 5), changed('a', 4), changed('b', 9)]
  assert.deepEqual(
    outdatedEngagements(changes, (id) => shown[id]),
    ['a'],
  )
})

test('an engagement that is not shown is not fetched for a change of it', () => {
  assert.deepEqual(
    outdatedEngagements([changed('c', 1)], (id) => shown[id]),
    [],
  )
})

test('many changes of one engagement fetch it once', () => {
  assert.deepEqual(
    outdatedEngagements([changed('a', 6), changed('a', 7), changed('a', 5)], (id) => shown[id]),
    ['a'],
  )
})
