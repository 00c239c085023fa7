import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { readToc } from '../reader/read-toc.ts'
import { tooDeepAt } from './yaml-depth.ts'

const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
const deep = ['[', '{', '{ a: [', '- ', '? ', 'a: '].map((part) => part.repeat(5000))

test('[P73] YAML that nests without end is told from what people write', () => {
  for (const text of [...deep, nested(600)]) assert.notEqual(tooDeepAt(text), null, text.slice(0, 8))
  for (const text of [
    '',
    nested(50),
    'a: [1, 2]\n'.repeat(500),
    '- - a\n'.repeat(500),
    'a: { b: { c: d } }\n'.repeat(200),
    `{ ${'a: b, '.repeat(200)}}`,
  ]) {
    assert.equal(tooDeepAt(text), null)
  }
})

test('[P73] YAML that nests without end is one finding, and the same at every run', () => {
  const read = (text: string) => {
    const playbook = readPlaybook(
      [{ file: 'a.md', text: `---\n${text}\n---\n# A\n` }],
      readManifest('playbook.yaml', text),
    )
    return check(playbook, { today: '2026-11-22' })
  }
  for (const text of deep) {
    const found = read(text)
    assert.equal(found.filter(({ code }) => code === 'FL0801').length, 1, text.slice(0, 8))
    assert.deepEqual(read(text), found)
    assert.notEqual(readToc({ file: 'toc.yml', text }).problem, null)
  }
})

test('[P73] what is missing at the end of a table of contents is said inside of it', () => {
  for (const text of ['- "', '- name: [', 'a: {\n', "- 'b\n"]) {
    const { problem } = readToc({ file: 'toc.yml', text })
    assert.ok((problem?.span.end.offset ?? text.length + 1) <= text.length, JSON.stringify(text))
  }
})
