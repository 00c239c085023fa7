import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonView } from '@fairlead/contract'
import { aPerson } from '../../../test/person.fixture.ts'
import type { OwnerContact } from '../../owners/person-names.ts'
import { assigneeChoices } from './assignee-choices.ts'

const people: readonly PersonView[] = [
  aPerson('astrid', { name: 'Astrid Lindqvist', title: 'Delivery manager', kind: 'manager' }),
  aPerson('chen', { name: '陈雨涵', title: 'Migration manager', kind: 'migration-manager' }),
  aPerson('tomas', { name: 'Tomás Okafor' }),
]
const me = aPerson('tomas', { name: 'Tomás Okafor' })
const contacts: readonly OwnerContact[] = [
  { id: 'contact-1', name: 'Ada Berg', title: 'IT manager', isOffered: true },
  { id: 'contact-2', name: 'Kim Roth', title: null, isOffered: false },
]

function choices(text: string, assignee: string | null = null, some: readonly OwnerContact[] = []) {
  return assigneeChoices({ people, contacts: some, me, assignee, text }).choices.map((choice) =>
    choice.kind === 'nobody' ? 'nobody' : `${choice.kind} ${choice.person.id}`,
  )
}

test('without a text oneself comes first, and nobody last where somebody has the task', () => {
  assert.deepEqual(choices(''), ['me tomas', 'person astrid', 'person chen'])
  assert.deepEqual(choices('  ', 'chen'), ['me tomas', 'person astrid', 'person chen', 'nobody'])
})

test('a text finds people by every word of it, in name or title', () => {
  assert.deepEqual(choices('manager'), ['person astrid', 'person chen'])
  assert.deepEqual(choices('mig MAN'), ['person chen'])
  assert.deepEqual(choices('雨'), ['person chen'])
  assert.deepEqual(choices('okafor', 'chen'), ['me tomas'])
  assert.deepEqual(choices('nobody'), [])
})

test('contacts of the customer stand behind the team, those who are offered or have the task', () => {
  assert.deepEqual(choices('', null, contacts), ['me tomas', 'person astrid', 'person chen', 'contact contact-1'])
  assert.deepEqual(choices('', 'contact-2', contacts).slice(3), ['contact contact-1', 'contact contact-2', 'nobody'])
  assert.deepEqual(choices('manager', null, contacts), ['person astrid', 'person chen', 'contact contact-1'])
  assert.deepEqual(choices('kim', null, contacts), [])
})

test('of many contacts the first are listed, and the rest is counted', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    id: `contact-${at}`,
    name: `C${at}`,
    title: null,
    isOffered: true,
  }))
  const found = assigneeChoices({ people, contacts: many, me, assignee: null, text: '' })
  assert.deepEqual([found.choices.length, found.leftOut], [53, 10])
  assert.equal(assigneeChoices({ people, contacts: many, me, assignee: null, text: 'c59' }).choices.length, 1)
})
