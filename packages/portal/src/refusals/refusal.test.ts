import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '@fairlead/contract'
import { ProblemError } from '../api/problem-error.ts'
import { refusalOf } from './refusal.ts'

function aProblem(code: Problem['code'], rejection?: Problem['rejection']): ProblemError {
  return new ProblemError(code, {
    type: `/problems/${code}`,
    title: '',
    status: 409,
    detail: '',
    code,
    ...(rejection && { rejection }),
  })
}

test('of several changes the refused one is named, with what is wrong about it', () => {
  const { task, error } = refusalOf(
    aProblem('bulk-refused', {
      code: 'bulk-refused',
      at: 1,
      task: '3981',
      rejection: { code: 'gate-shut', task: '3981', blockers: ['4027'] },
    }),
  )
  assert.equal(task, '3981')
  assert.equal(error instanceof ProblemError && error.code, 'gate-shut')
})

test('a refusal of a single change is its own reason', () => {
  const shut = aProblem('gate-shut', { code: 'gate-shut', task: '3981', blockers: [] })
  assert.deepEqual(refusalOf(shut), { task: '3981', error: shut })
  const stale = aProblem('stale-revision', { code: 'stale-revision', expected: 1, found: 2 })
  assert.deepEqual(refusalOf(stale), { task: null, error: stale })
})

test('what is no refusal, or one that cannot be read, is handed on as it is', () => {
  const offline = new ProblemError('offline', null)
  const odd = aProblem('bulk-refused', { code: 'bulk-refused', task: 7, rejection: {} })
  for (const error of [offline, odd, new Error('x'), null]) assert.deepEqual(refusalOf(error), { task: null, error })
})
