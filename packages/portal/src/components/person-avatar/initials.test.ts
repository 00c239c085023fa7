import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initials } from './initials.ts'

test('initials are read from names of any script', () => {
  assert.deepEqual(['Ada King Lovelace', 'mei', '李明华', 'Øyvind Ås', '', '  '].map(initials), [
    'AL',
    'M',
    '明华',
    'ØÅ',
    '',
    '',
  ])
})
