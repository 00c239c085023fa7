import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../test/words.fixture.ts'
import { nameOfPerson, peopleByName } from './person-names.ts'

test('a person and a contact are called by name, a contact who is gone is not, and whoever else is gone is by their id', () => {
  const { i18n } = theWords('en')
  const known = peopleByName([{ id: 'mei', name: 'Mei Chen' }], [{ id: 'contact-1', name: 'Ada Berg' }])
  const name = (id: string) => nameOfPerson(i18n, known, id)
  assert.deepEqual(['mei', 'contact-1', 'contact-2', 'bo'].map(name), ['Mei Chen', 'Ada Berg', 'Former contact', 'bo'])
})
