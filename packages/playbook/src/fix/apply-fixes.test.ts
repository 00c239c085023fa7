import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagnose, withFix } from '../check/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { textSpan } from '../reader/node-span.ts'
import { applyFixes } from './apply-fixes.ts'
import { fixAll } from './fix-all.ts'

/** A finding whose fix replaces parts of a text: start, end, what is written. */
function finding(text: string, ...parts: readonly (readonly [number, number, string, string?])[]): Diagnostic {
  const edits = parts.map(([start, end, written, file = 'a.md']) => ({
    span: textSpan(file, text, { start, end }),
    text: written,
  }))
  return withFix(diagnose('FL0202', textSpan('a.md', text, { start: 0, end: 0 })), { title: 'Mend it', edits })
}

function fixed(text: string, ...findings: readonly Diagnostic[]) {
  const { files, applied } = applyFixes([{ file: 'a.md', text }], findings)
  return { text: files[0]?.text, applied: findings.map((found) => applied.includes(found)) }
}

test('[P122] fixes are made at once, whatever their order; of two that touch, the first', () => {
  const text = '0123456789'
  const [late, early] = [finding(text, [8, 9, 'x']), finding(text, [1, 3, 'yyy'])]
  assert.deepEqual(fixed(text, late, early), { text: '0yyy34567x9', applied: [true, true] })
  assert.deepEqual(fixed(text, early, finding(text, [2, 5, 'z'])), { text: '0yyy3456789', applied: [true, false] })
  assert.deepEqual(fixed(text, early, finding(text, [0, 10, 'z'])), { text: '0yyy3456789', applied: [true, false] })
  assert.deepEqual(fixed(text, early, finding(text, [3, 4, 'z'])), { text: '0yyyz456789', applied: [true, true] })
  const twice = [finding(text, [4, 4, 'a']), finding(text, [4, 4, 'b'])]
  assert.deepEqual(fixed(text, ...twice), { text: '0123a456789', applied: [true, false] })
})

test('[P122] a fix is made as a whole or not at all, and only in files that are there', () => {
  const text = '0123456789'
  const first = finding(text, [4, 6, ''])
  assert.deepEqual(fixed(text, first, finding(text, [0, 1, 'x'], [5, 6, 'x'])).text, '01236789')
  assert.deepEqual(fixed(text, finding(text, [0, 1, 'x'], [0, 1, 'x', '../b.md'])), { text, applied: [false] })
})

test('[P122] what a fix writes has the line ends of its file', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `a${end}b`
    assert.equal(fixed(text, finding(text, [0, 1, 'x\ny\r\nz'])).text, `x${end}y${end}z${end}b`)
  }
})

test('[P120] fixes that go round in a circle come to an end', () => {
  const { files, applied, left } = fixAll([{ file: 'a.md', text: 'a' }], ([file]) => [
    finding('a', [0, 1, file?.text === 'a' ? 'b' : 'a']),
  ])
  assert.deepEqual([files[0]?.text, applied.length, left.length], ['a', 10, 1])
})

test('[P122] ten thousand fixes are made in one round', () => {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const edits = Array.from({ length: 10_000 }, (_, index) => ({
    span: { file: 'a.md', start: at(index * 2), end: at(index * 2 + 1) },
    text: '',
  }))
  const findings = edits.map((edit) => withFix(diagnose('FL0202', edit.span), { title: 'Mend it', edits: [edit] }))
  const { files } = applyFixes([{ file: 'a.md', text: 'ab'.repeat(10_000) }], findings)
  assert.equal(files[0]?.text, 'b'.repeat(10_000))
})
