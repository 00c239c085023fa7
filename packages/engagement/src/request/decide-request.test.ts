import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRelease } from '../fixtures/a-release.ts'
import { anAsking, aRunWithRequest, onRequest } from '../fixtures/a-request.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { accessHolder } from './request-record.ts'

const by = (actor: string) => ({ actor })

function approved(): Run {
  const run = aRunWithRequest()
  return run.do({ type: 'ApproveRequest', ...onRequest(run) })
}

function assigned(): Run {
  const run = approved()
  return run.do({ type: 'AssignPerson', ...onRequest(run), person: 'dan' })
}

function active(): Run {
  const run = assigned()
  return run.do({ type: 'AcceptAssignment', ...onRequest(run) }, by('dan'))
}

const only = (run: Run) => run.state.requests.get('q1')

test('[E150] whoever works asks for somebody, says why, and waits for a decision', () => {
  const run = aRunWithRequest({ why: '  No way on ', tried: ' ', language: ' en ' })
  const { stage, by: asker, wish, route } = only(run) ?? {}
  assert.deepEqual([stage, asker], ['submitted', 'bo'])
  assert.deepEqual([wish?.why, wish?.tried, wish?.language], ['No way on', null, 'en'])
  assert.deepEqual(route, { team: 'designers', table: 'ask:for-whom', row: 0 })
  assert.deepEqual(aRun().try(anAsking({ why: ' ' })), { code: 'text-required', field: 'why' })
  assert.deepEqual(aRun().try(anAsking({ task: '999' })), { code: 'unknown-task', task: '999' })
  assert.equal(aRun().try(anAsking({ task: null })), null)
})

test('[E153] where the table misses something, has guidance or no row, nobody is asked', () => {
  const run = aRun()
  const table = 'ask:for-whom'
  assert.deepEqual(run.try(anAsking({ language: null })), { code: 'route-unknown', table, missing: ['language'] })
  assert.deepEqual(run.try(anAsking({ language: 'de' })), { code: 'self-serve', table, row: 1 })
  assert.deepEqual(run.try(anAsking({ role: 'champion' })), { code: 'no-route', table })
  assert.deepEqual(run.try(anAsking({ role: 'engineer' })), {
    code: 'route-unknown',
    table,
    missing: ['service', 'seats'],
  })
  const bare = aRun({}, aContext({ ...aRelease(), decisions: [] })).do(anAsking({ role: 'champion' }))
  assert.deepEqual(only(bare)?.route, { team: null, table: null, row: null })
})

test('[E151] a request goes from stage to stage, and what is out of its order names where it could be', () => {
  const run = active()
  assert.equal(only(run)?.stage, 'active')
  assert.deepEqual(run.try({ type: 'ApproveRequest', ...onRequest(run) }), {
    code: 'request-stage',
    request: 'q1',
    stage: 'active',
    expected: ['submitted', 'asked'],
  })
  run.do({ type: 'EndRequest', ...onRequest(run), summary: ' It runs ' }, by('dan'))
  assert.deepEqual([only(run)?.stage, only(run)?.summary], ['ended', 'It runs'])
})

test('[E152] who has the right decides, but nobody on their own request', () => {
  const run = aRunWithRequest()
  const approve = { type: 'ApproveRequest', ...onRequest(run) } as const
  assert.deepEqual(run.try(approve, by('bo')), { code: 'right-required', right: 'decide-requests', person: 'bo' })
  const own = aRun().do(anAsking(), by('dan'))
  assert.deepEqual(own.try({ type: 'ApproveRequest', ...onRequest(own) }, by('dan')), {
    code: 'own-request',
    request: 'q1',
  })
  own.do({ type: 'RejectRequest', ...onRequest(own), reason: 'Read the guide' })
  assert.deepEqual([only(own)?.stage, only(own)?.decidedBy, only(own)?.reason], ['rejected', 'ana', 'Read the guide'])
})

test('[E152] who asked answers and withdraws, who was assigned accepts and declines, either ends', () => {
  const run = aRunWithRequest()
  run.do({ type: 'AskBack', ...onRequest(run), question: 'Since when?' })
  const answer = { type: 'AnswerRequest', ...onRequest(run), answer: 'May' } as const
  assert.deepEqual(run.try(answer, by('ana')), { code: 'not-theirs', request: 'q1', people: ['bo'] })
  run.do(answer, by('bo'))
  const other = assigned()
  const accept = { type: 'AcceptAssignment', ...onRequest(other) } as const
  assert.deepEqual(other.try(accept, by('ana')), { code: 'not-theirs', request: 'q1', people: ['dan'] })
  const end = active()
  const ending = { type: 'EndRequest', ...onRequest(end), summary: 'Done' } as const
  assert.deepEqual(end.try(ending, by('ana')), { code: 'not-theirs', request: 'q1', people: ['bo', 'dan'] })
  assert.equal(end.try(ending, by('bo')), null)
})

test('[E154] who is assigned can fill the role of the team, also in the place of whom was assigned before', () => {
  const seats = aRun({ facts: { seats: 5 } }).do(anAsking({ role: 'engineer', service: 'mail' }), by('bo'))
  seats.do({ type: 'ApproveRequest', ...onRequest(seats) })
  const assign = (person: string) => ({ type: 'AssignPerson', ...onRequest(seats), person }) as const
  assert.deepEqual(seats.try(assign('dan')), { code: 'cannot-fill', role: 'engineer', person: 'dan' })
  assert.deepEqual(seats.try(assign('who')), { code: 'unknown-person', person: 'who' })
  seats.do(assign('bo'))
  assert.deepEqual(seats.try(assign('bo')), { code: 'nothing-to-change' })
  seats.do(assign('ana'))
  assert.equal(only(seats)?.person, 'ana')
})

test('[E155] what was asked back, answered and declined is kept in its order', () => {
  const run = aRunWithRequest()
  run.do({ type: 'AskBack', ...onRequest(run), question: 'Since when?' })
  run.do({ type: 'AnswerRequest', ...onRequest(run), answer: 'May' }, by('bo'))
  run.do({ type: 'ApproveRequest', ...onRequest(run) })
  run.do({ type: 'AssignPerson', ...onRequest(run), person: 'dan' })
  run.do({ type: 'DeclineAssignment', ...onRequest(run), reason: 'Away' }, by('dan'))
  assert.deepEqual(
    only(run)?.talk.map(({ by: who, text }) => `${who}: ${text}`),
    ['ana: Since when?', 'bo: May', 'dan: Away'],
  )
  assert.deepEqual([only(run)?.stage, only(run)?.person], ['approved', null])
})

test('[E156] what was asked for is withdrawn, never unmade; what somebody did only they take back', () => {
  const run = aRunWithRequest()
  assert.deepEqual(run.try({ type: 'Undo', seq: 2 }, by('bo')), { code: 'withdraw-instead', request: 'q1' })
  run.do({ type: 'ApproveRequest', ...onRequest(run) })
  assert.deepEqual(run.try({ type: 'Undo', seq: 3 }, by('dan')), { code: 'not-theirs', request: 'q1', people: ['ana'] })
  run.do({ type: 'Undo', seq: 3 })
  assert.equal(only(run)?.stage, 'submitted')
})

test('[E156] an end that is taken back gives access again, which needs the right to', () => {
  const run = active()
  run.do({ type: 'EndRequest', ...onRequest(run), summary: 'Done' }, by('bo'))
  const undo = { type: 'Undo', seq: run.state.revision } as const
  assert.deepEqual(run.try(undo, by('bo')), { code: 'right-required', right: 'decide-requests', person: 'bo' })
})

test('[E157] who was assigned may look until it ends, and nobody else', () => {
  const holders = [aRunWithRequest(), approved(), assigned(), active()].map((run) => {
    const record = only(run)
    return record === undefined ? null : accessHolder(record)
  })
  assert.deepEqual(holders, [null, null, 'dan', 'dan'])
  const run = active()
  run.do({ type: 'EndRequest', ...onRequest(run), summary: 'Done' }, by('dan'))
  assert.equal(accessHolder(only(run) ?? { stage: 'active', person: 'dan' }), null)
})
