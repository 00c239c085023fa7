import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { limitMarkers } from './limit-depth.ts'
import { parseMarkdown } from './parse-markdown.ts'

test('[P1] what nests without end is cut, and everything beside it reads', () => {
  const table = '| Id | Name | M/O | Role |\n|-|-|-|-|\n| 1 | A | M | FE |\n'
  for (const deep of ['> ', '- ', '*a ', '<div>', '[', '<b><a>', '<div></a>', '<table><td>'].map((part) =>
    part.repeat(10_000),
  )) {
    const playbook = readPlaybook([{ file: 'a.md', text: `# A\n\n${table}\n${deep}x\n\n## B\n\n${table}` }])
    assert.equal(playbook.pages[0]?.steps.length, 2, deep.slice(0, 5))
    assert.equal(compile(playbook).release?.processes[0]?.steps.length, 2)
    check(playbook, { today: '2026-11-22' })
  }
})

test('[P1] a tree that a person would write stays as it is', () => {
  const nested = (levels: number) => JSON.stringify(parseMarkdown(`${'> '.repeat(levels)}one **two**\n`))
  assert.match(nested(10), /one.*two/)
  assert.match(nested(97), /one.*two/)
  assert.doesNotMatch(nested(98), /two/)
  assert.doesNotMatch(nested(100), /one/)
})

test('[P1] markers without end on one line become spaces after the hundredth, and everything keeps its place', () => {
  const plain = '# A\n\n> - > x - y > z\n\n---\n* * *\n| - | - |\n'
  assert.equal(limitMarkers(plain), plain)
  for (const mark of ['>', '> ', '- ', ' *\t']) {
    const text = `one\n${mark.repeat(150)}two > three - four\n`
    const limited = limitMarkers(text)
    assert.equal(limited.length, text.length)
    assert.equal(limited.match(/[>*-](?=[\s>])/g)?.length, 102, JSON.stringify(mark))
    assert.ok(limited.startsWith(`one\n${mark.repeat(99)}`) && limited.endsWith('two > three - four\n'))
  }
})
