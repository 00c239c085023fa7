import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRequest } from '../fixtures/a-request.ts'
import { ana, bo, dan } from '../fixtures/a-run.ts'
import { peopleOfTurn, turnOf } from './turn-of.ts'

const people = [ana, bo, dan]

test('[E161] in every stage that is not over it is somebody’s turn', () => {
  const said = (
    ['submitted', 'asked', 'approved', 'assigned', 'active', 'ended', 'rejected', 'withdrawn'] as const
  ).map((stage) => {
    const request = aRequest({ stage, person: 'dan' })
    return `${stage}: ${turnOf(request).kind} ${peopleOfTurn(request, people).join()}`
  })
  assert.deepEqual(said, [
    'submitted: approver ana,dan',
    'asked: asker bo',
    'approved: team-lead ana,dan',
    'assigned: assigned dan',
    'active: assigned dan',
    'ended: nobody ',
    'rejected: nobody ',
    'withdrawn: nobody ',
  ])
})

test('[E161] nobody has the turn to decide what they asked for', () => {
  assert.deepEqual(peopleOfTurn(aRequest({ by: 'ana' }), people), ['dan'])
})
