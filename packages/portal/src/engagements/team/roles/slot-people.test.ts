import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nobody, peopleOf, slotName, withoutPerson, withPerson } from './slot-people.ts'

test('the first who fills a role is its primary, and stays it when others come', () => {
  const one = withPerson(nobody, 'ana')
  assert.deepEqual(one, { people: ['ana'], primary: 'ana' })
  assert.deepEqual(withPerson(one, 'bo'), { people: ['ana', 'bo'], primary: 'ana' })
  assert.deepEqual(withPerson(one, 'ana'), one)
})

test('when the primary goes, whoever is first then takes over, and in the end nobody', () => {
  const two = { people: ['ana', 'bo'], primary: 'bo' }
  assert.deepEqual(withoutPerson(two, 'bo'), { people: ['ana'], primary: 'ana' })
  assert.deepEqual(withoutPerson(two, 'ana'), { people: ['bo'], primary: 'bo' })
  assert.deepEqual(withoutPerson(withoutPerson(two, 'ana'), 'bo'), nobody)
})

test('a role is filled for the engagement and for a service apart from each other', () => {
  const slot = { role: 'engineer', people: ['ana'], primary: 'ana' }
  const role = {
    slots: [
      { ...slot, service: null },
      { ...slot, service: 'mail', people: ['bo'], primary: 'bo' },
    ],
  }
  assert.deepEqual(peopleOf(role, null).people, ['ana'])
  assert.deepEqual(peopleOf(role, 'mail').people, ['bo'])
  assert.deepEqual(peopleOf(role, 'files'), nobody)
  assert.deepEqual([slotName('engineer', null), slotName('engineer', 'mail')], ['engineer', 'engineer@mail'])
})
