import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'

for (const [name, lineEnd] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  test(`[P51] a finding about a condition stands on its words, in a page and in a manifest (${name})`, () => {
    const never = 'seats > 9 && seats < 5'
    const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
    const labels = ['Primary Role: **FE**', `Condition: **${never}**`]
    const text = page('# Plan', '## Write', ...labels, '', ...row).replaceAll('\n', lineEnd)
    const facts = ['facts:', '  seats: { type: number, label: { en: Seats } }']
    const manifest = page(...facts, 'tasks:', `  '10': { condition: ${never} }`).replaceAll('\n', lineEnd)
    const found = check(readPlaybook([{ file: 'a.md', text }], readManifest('playbook.yaml', manifest)), {
      today: '2026-11-22',
    }).filter(({ code }) => code === 'FL1001')
    assert.deepEqual(found.map(({ span }) => span.file).sort(), ['a.md', 'playbook.yaml'])
    for (const { span } of found) {
      const whole = span.file === 'a.md' ? text : manifest
      assert.equal(whole.slice(span.start.offset, span.end.offset), never)
    }
  })
}
