import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partMissing } from './own-input.ts'

test('what is missing is of the request itself, or a fact of the customer', () => {
  const missing = ['service', 'seats', 'language']
  assert.deepEqual(partMissing(missing, [{ id: 'seats' }]), { own: ['service', 'language'], facts: ['seats'] })
})

test('a fact of the customer is meant where it has the name of a part of the request', () => {
  assert.deepEqual(partMissing(['language'], [{ id: 'language' }]), { own: [], facts: ['language'] })
})
