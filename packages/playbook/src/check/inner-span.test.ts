import assert from 'node:assert/strict'
import { test } from 'node:test'
import { innerSpan } from './inner-span.ts'

test('a part of a span has its own lines and columns', () => {
  const page = { file: 'a.md', text: 'one **two\r\nthree** four' }
  const span = { file: 'a.md', start: { line: 1, column: 5, offset: 4 }, end: { line: 2, column: 8, offset: 18 } }
  assert.deepEqual(innerSpan(page, span, [2, 12]), {
    file: 'a.md',
    start: { line: 1, column: 7, offset: 6 },
    end: { line: 2, column: 6, offset: 16 },
  })
})
