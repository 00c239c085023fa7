import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestRecord, RequestStage } from '../request/request-record.ts'
import { requestEffects } from './request-effects.ts'

const at = '2026-11-23T10:00:00.000Z'
const submitted: RequestRecord = {
  wish: {
    task: '100',
    role: 'architect',
    service: null,
    language: null,
    where: 'remote',
    why: 'Nobody knows the network',
    tried: null,
  },
  route: { team: 'experts', table: null, row: null },
  stage: 'submitted',
  since: at,
  by: 'bo',
  at,
  talk: [],
  decidedBy: null,
  reason: null,
  person: null,
  summary: null,
  revision: 2,
}

function told(before: RequestRecord | null, after: RequestRecord | null, actor = 'ana') {
  return requestEffects({ engagement: 'e1', request: 'r1', before, after, seq: 7, at, actor })
}

function aRecord(stage: RequestStage, over: Partial<RequestRecord> = {}): RequestRecord {
  return { ...submitted, stage, ...over }
}

const assigned = aRecord('assigned', { person: 'dan' })
const talk = [{ by: 'ana', at, text: 'Which network?' }]

test('[E117] whose turn it has become is told, and who waited for what became of it', () => {
  const cases: readonly (readonly [RequestRecord | null, RequestRecord | null, string, actor?: string])[] = [
    [null, submitted, 'turn team experts', 'bo'],
    [submitted, aRecord('asked', { talk }), 'turn person bo Which network?'],
    [
      aRecord('asked', { talk }),
      aRecord('submitted', { talk: [...talk, { by: 'bo', at, text: 'Theirs' }] }),
      'turn team experts Theirs',
      'bo',
    ],
    [submitted, aRecord('approved'), 'turn team experts'],
    [aRecord('approved'), assigned, 'turn person dan'],
    [assigned, aRecord('assigned', { person: 'zoe' }), 'turn person zoe'],
    [assigned, aRecord('approved', { person: null }), 'turn team experts', 'dan'],
    [assigned, { ...assigned, stage: 'active' }, 'news person bo', 'dan'],
    [submitted, aRecord('rejected', { reason: 'No budget' }), 'news person bo No budget'],
    [{ ...assigned, stage: 'active' }, { ...assigned, stage: 'ended', summary: 'Done' }, 'news person bo Done', 'dan'],
    [submitted, aRecord('withdrawn', { reason: 'Solved' }), 'news team experts Solved', 'bo'],
    [submitted, null, 'news team experts', 'bo'],
    [null, aRecord('submitted', { route: { team: null, table: null, row: null } }), 'turn team', 'bo'],
  ]
  for (const [before, after, expected, actor] of cases) {
    const said = told(before, after, actor).map(({ about, to, text }) =>
      [about, to.kind, to.kind === 'person' ? to.person : to.kind === 'team' && to.team, text]
        .filter(Boolean)
        .join(' '),
    )
    assert.deepEqual(said, [expected])
  }
})

test('[E117] nobody is told of what they did themselves, nor of what did not move', () => {
  assert.deepEqual(told(submitted, aRecord('asked', { talk }), 'bo'), [])
  assert.deepEqual(told(assigned, { ...assigned, stage: 'active' }, 'bo'), [])
  assert.deepEqual(told(assigned, { ...assigned, revision: 9 }), [])
})
