import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { pasteWords } from './paste-words.ts'

const { i18n } = theWords('en')

test('what was pasted is said with what is no answer and what was left out, where there is any', () => {
  assert.equal(pasteWords(i18n, { rows: 12, unread: 0, left: { rows: 0, columns: 0 } }), '12 rows pasted.')
  assert.equal(
    pasteWords(i18n, { rows: 1, unread: 1, left: { rows: 3, columns: 2 } }),
    '1 row pasted. 1 cell is no answer. There was no room for 3 rows. 2 columns were left out.',
  )
})
