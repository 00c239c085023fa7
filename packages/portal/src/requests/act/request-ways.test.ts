import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestView } from '@fairlead/contract'
import { requestWays } from './request-ways.ts'

const rights = {
  change: true,
  approveWaivers: false,
  overruleGates: false,
  decideRequests: true,
  answer: true,
  only: null,
}
const none = { ...rights, decideRequests: false }

function ways(stage: RequestView['stage'], me: string, can = none): readonly string[] {
  return requestWays({ stage, by: 'tomas', person: 'priya' }, { me, can }).map(
    ({ step, hindrance }) => `${step} ${hindrance ?? 'yes'}`,
  )
}

test('who has the right decides and asks back, but not on their own request', () => {
  assert.deepEqual(ways('submitted', 'astrid', rights), [
    'ApproveRequest yes',
    'RejectRequest yes',
    'AskBack yes',
    'WithdrawRequest others',
  ])
  assert.deepEqual(ways('submitted', 'tomas', rights), [
    'ApproveRequest own',
    'RejectRequest own',
    'AskBack own',
    'WithdrawRequest yes',
  ])
})

test('who lacks the right is told so, and who only looks on is', () => {
  assert.equal(ways('approved', 'chen')[0], 'AssignPerson right')
  assert.equal(ways('approved', 'marek', { ...none, change: false })[0], 'AssignPerson looking-on')
})

test('who was assigned accepts, declines and ends; who asked ends, too', () => {
  assert.deepEqual(ways('assigned', 'priya').slice(1, 3), ['AcceptAssignment yes', 'DeclineAssignment yes'])
  assert.deepEqual(ways('active', 'priya'), ['EndRequest yes'])
  assert.deepEqual(ways('active', 'tomas'), ['EndRequest yes'])
  assert.deepEqual(ways('active', 'astrid', rights), ['EndRequest others'])
})

test('nothing is left to do with what is over', () => {
  for (const stage of ['ended', 'rejected', 'withdrawn'] as const) assert.deepEqual(ways(stage, 'tomas'), [])
})
