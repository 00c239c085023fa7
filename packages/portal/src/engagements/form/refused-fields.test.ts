import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '@fairlead/contract'
import { scoped } from '../../../test/facts.fixture.ts'
import { refusedFields } from './refused-fields.ts'

const problem = { type: '', title: '', status: 422, detail: '', code: 'invalid-request' } as const
const sent = {
  startDate: '2026-11-22',
  scope: [scoped('core'), scoped('teams', { start: '2026-02-30', goLive: '2026-12-01' })],
}

function refused(found: Partial<Problem>): readonly string[] {
  return Object.keys(refusedFields({ ...problem, ...found }, sent)).sort()
}

test('what the server refuses is shown at the field that it is about', () => {
  const pointers = [
    '/customer',
    '/scope/1/seats',
    '/scope/1/other',
    '/facts/seats',
    '/facts/sources/0',
    '/sources/x',
    '',
  ]
  assert.deepEqual(refused({ errors: pointers.map((pointer) => ({ pointer, message: 'x' })) }), [
    '/customer',
    '/facts/seats',
    '/facts/sources',
    '/facts/x',
    '/scope',
    '/scope/teams/seats',
  ])
})

test('what the engagement refuses says by its code and its words which field it is', () => {
  assert.deepEqual(refused({ code: 'empty-scope', rejection: { code: 'empty-scope' } }), ['/scope'])
  const wrongFact = { code: 'wrong-fact-value', fact: 'seats' } as const
  assert.deepEqual(refused({ code: 'wrong-fact-value', rejection: wrongFact }), ['/facts/seats'])
  const wrongSeats = { code: 'wrong-seats', service: 'teams' } as const
  assert.deepEqual(refused({ code: 'wrong-seats', rejection: wrongSeats }), ['/scope/teams/seats'])
})

test('a day that is refused is marked wherever it was sent', () => {
  const wrong = (found: string) => refused({ code: 'wrong-date', rejection: { code: 'wrong-date', found } })
  assert.deepEqual(wrong('2026-11-22'), ['/startDate'])
  assert.deepEqual(wrong('2026-02-30'), ['/scope/teams/start'])
})

test('what is about no field marks none', () => {
  assert.deepEqual(refused({ code: 'stale-revision', rejection: { code: 'stale-revision' } }), [])
})
