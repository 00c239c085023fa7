import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aView } from '../../test/words.fixture.ts'
import { stepProgress } from './step-progress.ts'

test('a step is as far as its tasks that count are settled', () => {
  const tasks = [
    { ...aView('1', 'applies', []), state: 'complete' as const },
    { ...aView('2', 'unknown', []), state: 'cancelled' as const },
    { ...aView('3', 'applies', []), state: 'blocked-other' as const },
    aView('4', 'does-not', []),
  ]
  assert.deepEqual(stepProgress(tasks), { settled: 2, total: 3 })
})

test('a step whose tasks do not apply has no progress', () => {
  assert.equal(stepProgress([aView('4', 'does-not', [])]), null)
  assert.equal(stepProgress([]), null)
})
