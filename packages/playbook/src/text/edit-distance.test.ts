import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editDistance } from './edit-distance.ts'

test('the distance counts what is put in, taken out and replaced, up to a limit', () => {
  assert.equal(editDistance('mail', 'mail', 2), 0)
  assert.equal(editDistance('mail', 'mial', 2), 2)
  assert.equal(editDistance('files', 'file', 2), 1)
  assert.equal(editDistance('', 'abc', 5), 3)
  assert.equal(editDistance('mail', 'files', 2), 3)
  assert.equal(editDistance('mail', 'a much longer name', 2), 3)
})
