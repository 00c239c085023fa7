import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestView } from '@fairlead/contract'
import { stageSteps } from './stage-steps.ts'

function line(stage: RequestView['stage'], decidedBy: string | null = null, person: string | null = null): string {
  const signs = { done: 'x', current: '>', stopped: '!', ahead: '.' }
  return stageSteps({ stage, decidedBy, person })
    .map(({ state }) => signs[state])
    .join('')
}

test('a request goes step by step, and asking back is a part of deciding', () => {
  assert.deepEqual(
    (['submitted', 'asked', 'approved', 'assigned', 'active', 'ended'] as const).map((stage) => line(stage, 'a', 'p')),
    ['x>...', 'x>...', 'xx>..', 'xxx>.', 'xxxx>', 'xxxxx'],
  )
})

test('what was rejected or withdrawn has no steps ahead', () => {
  assert.equal(line('rejected', 'a'), 'x!')
  assert.equal(line('withdrawn'), 'x!')
  assert.equal(line('withdrawn', 'a'), 'xx!')
  assert.equal(line('withdrawn', 'a', 'p'), 'xxx!')
})
