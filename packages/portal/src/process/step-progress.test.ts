import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aView } from '../../test/words.fixture.ts'
import { stepProgress } from './step-progress.ts'

const views = new Map(
  [
    { ...aView('1', 'applies', []), state: 'complete' as const },
    { ...aView('2', 'unknown', []), state: 'cancelled' as const },
    { ...aView('3', 'applies', []), state: 'blocked-other' as const },
    aView('4', 'does-not', []),
  ].map((view) => [view.task, view]),
)

test('a step is as far as its tasks that count are settled', () => {
  assert.deepEqual(stepProgress(['1', '2', '3', '4', '1', 'none'], views), { settled: 2, total: 3 })
})

test('a step whose tasks do not apply has no progress', () => {
  assert.equal(stepProgress(['4', 'none'], views), null)
})
