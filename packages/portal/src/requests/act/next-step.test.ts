import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestView } from '@fairlead/contract'
import { aRequest } from '../../../test/request.fixture.ts'
import { awaitedWay, nextStep } from './next-step.ts'

const rights = { change: true, decideRequests: true }
const can = { ...rights, decideRequests: false }
const at = (stage: RequestView['stage']) => aRequest({ stage, by: 'tomas', person: 'priya' })

test('in every stage it is the turn of one side, and of nobody where it is over', () => {
  const stages = ['submitted', 'asked', 'approved', 'assigned', 'active', 'ended'] as const
  const next = (me: string, rightsOf = can) => stages.map((stage) => nextStep(at(stage), { me, can: rightsOf }))
  assert.deepEqual(next('astrid', rights), ['ApproveRequest', null, 'AssignPerson', null, null, null])
  assert.deepEqual(next('tomas'), [null, 'AnswerRequest', null, null, null, null])
  assert.deepEqual(next('priya'), [null, null, null, 'AcceptAssignment', 'EndRequest', null])
})

test('what keeps the person who acts from the step that is awaited is known', () => {
  assert.equal(awaitedWay(at('asked'), { me: 'astrid', can: rights })?.hindrance, 'others')
  assert.equal(awaitedWay(at('submitted'), { me: 'chen', can })?.hindrance, 'right')
  assert.equal(awaitedWay(at('ended'), { me: 'chen', can }), null)
})
