import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { check } from './check.ts'
import { page } from './rule.ts'

const head = ['| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const hidden = '| 10 | O\u200Bne | M | FE | Mail |'
const comment = '<!-- fairlead: allow FL0203 because the name is copied from a form -->'

/** The findings of a page, and of its manifest, as `file:line code`; those that an excerpt has besides are left out. */
function findings(lines: readonly string[], manifest?: string): readonly string[] {
  const read = manifest === undefined ? undefined : readManifest('playbook.yaml', manifest)
  return check(readPlaybook([{ file: 'a.md', text: page(...lines) }], read), { today: '2026-11-22' })
    .filter(({ code }) => /^FL(?:020[23]|0502|0806|0110|013\d)$/.test(code))
    .map(({ code, span }) => `${span.file}:${span.start.line} ${code}`)
}

test('[P123] a comment covers the block after it: a table, not the next one', () => {
  const table = [...head, hidden]
  assert.deepEqual(findings(['# A', '## B', ...table]), ['a.md:5 FL0203'])
  assert.deepEqual(findings(['# A', '## B', comment, ...table]), [])
  assert.deepEqual(
    findings(['# A', '## B', comment, '', ...table, '', ...table.map((row) => row.replace('10', '11'))]),
    ['a.md:11 FL0203'],
  )
  assert.deepEqual(findings(['# A', '## B', ...table, comment]), ['a.md:5 FL0203', 'a.md:6 FL0132'])
})

test('[P123] two comments after each other are both for the block after them', () => {
  const other = '<!-- fairlead: allow FL0202 because the row came so -->'
  assert.deepEqual(findings(['# A', '## B', comment, other, ...head, hidden.slice(0, -2)]), [])
})

test('[P123] above the title, at the beginning and in the front matter it covers the page', () => {
  const rest = ['## B', ...head, hidden]
  assert.deepEqual(findings([comment, '# A', ...rest]), [])
  assert.deepEqual(findings(['---', 'title: A', '---', '', comment, '', '# A', ...rest]), [])
  assert.deepEqual(
    findings(['---', '# fairlead: allow FL0203 because of the form', 'title: A', '---', '# A', ...rest]),
    [],
  )
  assert.deepEqual(findings(['An introduction.', '', comment, '', '# A', ...rest]), [])
})

test('[P123] in a list and in a quotation it covers the block after it there', () => {
  const block = ['<!-- fairlead: allow FL0502 because it shows what not to write -->', '', '[run](javascript:x)']
  for (const [first, indent] of [
    ['- ', '  '],
    ['> ', '> '],
  ] as const) {
    const lines = block.map((line, index) => (index === 0 ? first : indent) + line)
    const after = ['', '[run](javascript:y)', '', '| Id | N | M/O | R |', '|-|-|-|-|', '| 1 | N | M | FE |']
    assert.deepEqual(findings(['# A', '## B', ...lines, ...after]), ['a.md:7 FL0502'])
  }
})

test('[P123] in a list item it covers the table after it, and a comment alone does not fill a step', () => {
  const lines = [comment, '', ...head, hidden].map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  assert.deepEqual(findings(['# A', '## B', '', ...lines]), [])
  const empty = ['# A', '## B', 'Primary Role: **FE**', '', '<!-- to be written -->']
  const found = check(readPlaybook([{ file: 'a.md', text: page(...empty) }]), { today: '2026-11-22' })
  assert.ok(found.some(({ code }) => code === 'FL0602'))
})

test('[P123] within a sentence it covers nothing, and says so', () => {
  assert.deepEqual(
    findings(['# A', '## B', ...head, '| 10 | One | M | FE | Mail |', '', `A sentence ${comment} of text.`]),
    ['a.md:7 FL0132'],
  )
})

test('[P123] in a manifest it covers the entry on the next line, with what is set in below it', () => {
  const lines = ['# A', '## B', ...head, '| 10 | One | M | FE | Mail |']
  const because = '# fairlead: allow FL0806 because the page comes next week'
  const gates = (...entries: readonly string[]) => page('gates:', ...entries.map((entry) => `  ${entry}`))
  const lost = ["'11':", '  process: a']
  assert.deepEqual(findings(lines, gates(...lost)), ['playbook.yaml:3 FL0806'])
  assert.deepEqual(findings(lines, gates(because, ...lost)), [])
  assert.deepEqual(findings(lines, gates(because, '# another', '', ...lost)), [])
  assert.deepEqual(findings(lines, gates(because, ...lost, "'12': { process: a }")), ['playbook.yaml:5 FL0806'])
  assert.deepEqual(findings(lines, gates(because, "'10': { process: a }")), ['playbook.yaml:2 FL0132'])
  assert.deepEqual(findings(lines, page('gates: {}', because)), ['playbook.yaml:2 FL0132'])
})

test('[P123] the comment is in no release, and the page around it compiles as without it', () => {
  const lines = ['# A', '## B', 'Primary Role: **FE**', 'Applies To: **Mail**', '', ...head, hidden, '', 'Text.']
  const release = (text: readonly string[]) => compile(readPlaybook([{ file: 'a.md', text: page(...text) }])).release
  // Places move by a line, and HTML that is gone leaves its line end and its mark on the tree.
  const shape = (value: unknown) =>
    JSON.stringify(value, (key, part) => (/^(?:source|line|column|data)$/.test(key) ? undefined : part)).replaceAll(
      '{"type":"text","value":"\\n"},',
      '',
    )
  const plain = shape(release(lines))
  for (let at = 0; at < lines.length; at++) {
    if (lines[at - 1]?.startsWith('|') && lines[at]?.startsWith('|')) continue
    const before = lines[at - 1]?.endsWith('**') && lines[at]?.endsWith('**')
    const text = [...lines.slice(0, at), comment, ...lines.slice(at)]
    assert.ok(!JSON.stringify(release(text)).includes('fairlead:'))
    if (!before) assert.equal(shape(release(text)), plain, `before line ${at + 1}`)
  }
})

test('[P123] a comment as long as a page, of anything, is read at once', () => {
  for (const filling of [' ', 'FL0203,', 'because ', '-- ', '\n', '#fairlead:\n']) {
    findings([`<!-- fairlead: allow ${filling.repeat(20_000)}! -->`, '', '# A'])
    findings([...Array.from({ length: 2000 }, () => `${comment}\n\n${filling}\n`)])
    findings(['# A'], `# fairlead: allow ${filling.repeat(20_000).replaceAll('\n', '\n# ')}!\ntitle: { en: A }`)
  }
})
