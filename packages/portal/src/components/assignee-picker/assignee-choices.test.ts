import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonView } from '@fairlead/contract'
import { aPerson } from '../../../test/person.fixture.ts'
import { assigneeChoices } from './assignee-choices.ts'

const people: readonly PersonView[] = [
  aPerson('astrid', { name: 'Astrid Lindqvist', title: 'Delivery manager', kind: 'manager' }),
  aPerson('chen', { name: '陈雨涵', title: 'Migration manager', kind: 'migration-manager' }),
  aPerson('tomas', { name: 'Tomás Okafor' }),
]
const me = aPerson('tomas', { name: 'Tomás Okafor' })

function choices(text: string, assignee: string | null = null) {
  return assigneeChoices({ people, me, assignee, text }).map((choice) =>
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
