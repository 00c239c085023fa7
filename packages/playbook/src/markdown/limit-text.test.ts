import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madePages } from '../laws/made-playbook.ts'
import { firstLeftOut, limitText } from './limit-text.ts'

test('[P71] marks without end in one paragraph become spaces where they cost too much, and everything keeps its place', () => {
  for (const mark of ['&#1;', '&amp; ', 'a_', '看**看**', '[a][b]', '](']) {
    const text = `# One *two* [three](four.md)\n\n${mark.repeat(60_000 / mark.length)}\n\n## *Five* &amp; [six](seven.md)\n`
    const limited = limitText(text)
    assert.equal(limited.length, text.length)
    const at = firstLeftOut(text) ?? assert.fail(mark)
    assert.equal(limited.slice(0, at), text.slice(0, at))
    assert.equal(limited[at], ' ')
    assert.ok(limited.endsWith('\n\n## *Five* &amp; [six](seven.md)\n'), mark)
  }
})

test('[P71] a page that a person would write stays as it is, and so does a table of any length', () => {
  for (const tasksPerPage of [10, 10_000]) {
    for (const { text } of madePages({ pages: 1, tasksPerPage })) assert.equal(firstLeftOut(text), null)
  }
  const row = '| 1 | *A* &amp; [b](c.md) | M | FE |\n'
  assert.equal(firstLeftOut(`| Id | Name | M/O | Role |\n| --- | :-: | - | --- |\n${row.repeat(10_000)}`), null)
  assert.notEqual(firstLeftOut(`| Id | Name | M/O | Role |\n| --- | :-: |\n${row.repeat(10_000)}`), null)
})
