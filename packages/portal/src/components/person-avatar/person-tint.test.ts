import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personTint } from './person-tint.ts'

test('a person keeps a tint, and people get all of them', () => {
  assert.equal(personTint('mei'), personTint('mei'))
  const found = new Set(Array.from({ length: 100 }, (_, n) => personTint(`person-${n}`)))
  assert.deepEqual([...found].sort(), [1, 2, 3, 4, 5, 6])
})
