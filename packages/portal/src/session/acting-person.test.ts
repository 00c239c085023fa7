import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPerson } from '../../test/person.fixture.ts'
import { actingPerson } from './acting-person.ts'

const engineer = aPerson('e')
const manager = aPerson('m', { kind: 'manager' })

test('the person who was chosen acts; without a choice the manager does', () => {
  assert.equal(actingPerson([engineer, manager], 'e'), engineer)
  assert.equal(actingPerson([engineer, manager], null), manager)
  assert.equal(actingPerson([engineer, manager], 'gone'), manager)
  assert.equal(actingPerson([engineer], null), engineer)
  assert.equal(actingPerson([], 'e'), undefined)
})
