import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffCounts } from './diff-counts.ts'

test('what is added, removed and changed is counted apart', () => {
  const rows = (['added', 'removed', 'added'] as const).map((kind) => ({ kind }))
  assert.deepEqual(diffCounts(rows), { added: 2, removed: 1, changed: 0 })
})
