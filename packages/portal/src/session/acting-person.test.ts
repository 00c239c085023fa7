import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonView } from '@fairlead/contract'
import { actingPerson } from './acting-person.ts'

const engineer: PersonView = { id: 'e', name: 'Noor', title: 'Engineer', kind: 'engineer' }
const manager: PersonView = { id: 'm', name: 'Mei', title: 'Manager', kind: 'manager' }

test('the person who was chosen acts; without a choice the manager does', () => {
  assert.equal(actingPerson([engineer, manager], 'e'), engineer)
  assert.equal(actingPerson([engineer, manager], null), manager)
  assert.equal(actingPerson([engineer, manager], 'gone'), manager)
  assert.equal(actingPerson([engineer], null), engineer)
  assert.equal(actingPerson([], 'e'), undefined)
})
