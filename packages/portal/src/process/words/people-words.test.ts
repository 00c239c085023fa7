import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPerson } from '../../../test/person.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { anyOfPeople, peopleWith } from './people-words.ts'

test('who has a right is of the team and has it', () => {
  const people = [
    aPerson('Mei', { rights: ['approve-waivers', 'overrule-gates'] }),
    aPerson('Tomás'),
    aPerson('Astrid', { rights: ['approve-waivers'] }),
    aPerson('Guest', { kind: 'customer', rights: ['approve-waivers'] }),
  ]
  const approvers = peopleWith(people, 'approve-waivers')
  assert.equal(anyOfPeople(theWords('en'), approvers), 'Mei or Astrid')
  assert.equal(anyOfPeople(theWords('zh-CN'), approvers), 'Mei或Astrid')
  assert.deepEqual(
    peopleWith(people, 'overrule-gates').map(({ id }) => id),
    ['Mei'],
  )
})
