import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'

const head = ['| Id | Name | M/O | Role |', '|----|------|-----|------|']
const before = page('# A', '', '## B', '', ...head, '| 101 | One | M | FE |')
const after = page('', '', '## C', '', ...head, '| 102 | Two | O | FE |')

/** What is written over and over, each a way in which some parser takes time in proportion to the square of the text. */
const parts = [
  ...['[a][b]', '](', '[', '![', '[^a]', '[^a]: b\n', '[a]: b\n', '[a](<', '&#1;', '&amp;', '&', 'a_', '*a ', 'a**b*c'],
  ...['看**看**', '~~a', '`` ` ', '<', '<a ', '<!--x', '</', '> ', '- ', '1. ', '* + 1) ', '|', '\\', '\\|', '|-|-|\n'],
  ...[
    'a|b\n|-|-|\n',
    'https://a.b|',
    '|www.a',
    'www.a ',
    'a@b.c ',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '\u00A0',
    '\u200B',
  ],
  ...[
    'a',
    '1',
    '1 | a | M | b ',
    '| 1 | a | M | b ',
    '===\n',
    '# a\n',
    '- a\n',
    '```\n',
    'Phase: ',
    'Phase: **a** ',
    ':',
  ],
  ...[
    '<<<<<<< a\n',
    '=======\n',
    '<td>',
    '<tr><td>1<td>a<td>M<td>b',
    '<table>',
    'a - ',
    'a, ',
    ' and ',
    '..',
    '--',
    '/',
  ],
]

// An end of the process, and minutes where time grows with the square of the text, would each fail this.
test('[P71] a page with any part over and over is read, and its other tasks with it (20,000 characters)', async () => {
  for (const part of parts) {
    // The fast parser's memory is given back between two turns of the event loop, and not before.
    await setImmediate()
    const text = `${before}\n\n${part.repeat(20_000 / part.length)}${after}`
    const playbook = readPlaybook([{ file: 'a.md', text }])
    const compiled = compile(playbook)
    check(playbook, { today: '2026-11-22', compiled })
    const rows = playbook.pages.flatMap(({ steps }) => steps.flatMap(({ tables }) => tables.flatMap((of) => of.rows)))
    assert.ok(
      rows.some(({ id }) => id.value === '101'),
      JSON.stringify(part),
    )
    if (/^(?:<!--|```|<<<<)/.test(part)) continue
    assert.ok(
      rows.some(({ id }) => id.value === '102'),
      JSON.stringify(part),
    )
  }
})
