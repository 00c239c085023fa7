import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameParts } from './name-parts.ts'

test('a name is cut at its links, and its parts are the whole name', () => {
  const name = 'Mail - Notes workshop and list'
  const parts = nameParts(name, [
    { start: 26, end: 30, href: 'https://example.org/list' },
    { start: 7, end: 21, href: 'workshop.md' },
  ])
  assert.deepEqual(parts, [
    { text: 'Mail - ', href: null },
    { text: 'Notes workshop', href: 'workshop.md' },
    { text: ' and ', href: null },
    { text: 'list', href: 'https://example.org/list' },
  ])
  assert.equal(parts.map((part) => part.text).join(''), name)
})

test('a range that is empty, too long or overlaps stays text, and nothing of the name is lost', () => {
  const name = '研讨会 ABC'
  for (const links of [
    [],
    [{ start: 2, end: 2, href: 'a.md' }],
    [{ start: 0, end: 99, href: 'a.md' }],
    [
      { start: 0, end: 3, href: 'a.md' },
      { start: 2, end: 5, href: 'b.md' },
    ],
  ]) {
    const parts = nameParts(name, links)
    assert.equal(parts.map((part) => part.text).join(''), name)
    assert.ok(parts.every((part) => part.href !== 'b.md'))
  }
})
