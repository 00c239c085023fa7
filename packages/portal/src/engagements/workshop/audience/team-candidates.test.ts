import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleStatusView } from '@fairlead/contract'
import { aPerson } from '../../../../test/person.fixture.ts'
import { teamCandidates } from './team-candidates.ts'

function filled(role: string, ...people: string[]): RoleStatusView {
  const slot = { role, service: null, people, primary: people[0] ?? '' }
  return { role, party: 'team', slots: [slot], tasksLeft: 0, unassigned: 0, candidates: [], isUnfillable: false }
}

test('who fills the roles of the step comes first, each once, and the people of the customer last', () => {
  const people = ['mei', 'tomas', 'gone'].map((id) => aPerson(id))
  const marek = aPerson('marek', { kind: 'customer', email: 'marek@contoso.example' })
  const team = {
    roles: [filled('lead', 'mei'), filled('engineer', 'tomas', 'mei', 'unknown')],
    revisions: {},
    calendars: [],
  }
  assert.deepEqual(
    teamCandidates({ team }, [...people, marek, aPerson('jo', { kind: 'customer' })], ['engineer']).map(
      ({ person, role }) => [person.id, role],
    ),
    [
      ['tomas', 'engineer'],
      ['mei', 'engineer'],
      ['marek', null],
    ],
  )
})
