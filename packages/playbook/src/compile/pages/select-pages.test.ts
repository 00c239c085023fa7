import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { page } from '../../check/rule.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import { readToc } from '../../reader/read-toc.ts'
import { languagesOf, processesOf, readPlaybook } from '../playbook.ts'

const step = ['## Do', 'Primary Role: **FE**', '', 'Do it.']

/** A playbook of these files; a page is one step unless it has text. */
function playbook(files: Readonly<Record<string, string | null>>, manifest = '') {
  const read = Object.entries(files).map(([file, text]) => ({ file, text: text ?? page(`# ${file}`, ...step) }))
  return readPlaybook(read, readManifest('playbook.yaml', manifest))
}

const processes = (...of: Parameters<typeof playbook>) =>
  processesOf(playbook(...of)).map(({ id, pages }) => `${id} ${[...pages.keys()].join()}`)

const toc = (...hrefs: readonly string[]) => page(...hrefs.map((href) => `- href: ${href}`))

test('[P104] without manifest and table of contents every page counts', () => {
  assert.deepEqual(processes({ 'b.md': null, 'a.md': null }), ['b en', 'a en'])
})

test('[P104] the table of contents of a folder says which pages count and in which order, and those below it too', () => {
  const files = { 'a.md': null, 'b.md': null, 'more/c.md': null, 'more/d.md': null }
  assert.deepEqual(processes({ ...files, 'toc.yml': toc('more/c.md', 'b.md') }), ['c en', 'b en'])
  const nested = { ...files, 'toc.yml': toc('b.md', 'more/', 'b.md#again'), 'more/toc.yml': toc('d.md') }
  assert.deepEqual(processes(nested), ['b en', 'd en'])
  const deep = page(
    'items:',
    '  - name: A',
    '    items:',
    '      - topicHref: ~/a.md',
    '        items: [{ href: b.md }]',
  )
  assert.deepEqual(processes({ ...files, 'toc.yml': deep }), ['a en', 'b en'])
})

test('[P104] the manifest wins over a table of contents', () => {
  const files = { 'a.md': null, 'b.md': null, 'c-de.md': null, 'toc.yml': toc('a.md') }
  assert.deepEqual(processes(files, 'pages: [c, b]'), ['c de', 'b en'])
})

test('[P104] each language has its own; where it has none a page goes with its translation', () => {
  const files = { 'en/a.md': null, 'en/b.md': null, 'en/c.md': null, 'zh/a.md': null, 'zh/b.md': null, 'zh/d.md': null }
  const both = 'languages: { en: en, zh-CN: zh }'
  const one = { ...files, 'en/toc.yml': toc('c.md', 'a.md') }
  assert.deepEqual(processes(one, both), ['c en', 'a en,zh-CN', 'd zh-CN'])
  assert.deepEqual(processes({ ...one, 'zh/toc.yml': toc('b.md', 'a.md') }, both), ['c en', 'a en,zh-CN', 'b zh-CN'])
})

test('[P104] a table of contents of other pages is not followed', () => {
  const files = { 'en/a.md': null, 'zh/a-sc.md': null, 'zh/b-sc.md': null, 'en/toc.yml': toc('a.md') }
  const both = 'languages: { en: en, zh-CN: zh }'
  for (const wrong of [
    toc('a.md', 'b.md'),
    toc('../en/a.md'),
    toc('x.md', 'y.md', 'a-sc.md'),
    '- name: A',
    'a: [',
    '',
  ]) {
    assert.deepEqual(processes({ ...files, 'zh/toc.yml': wrong }, both), ['a en,zh-CN', 'b zh-CN'], wrong)
  }
})

test('[P104] of two copies in one folder the one that is named as its neighbours are counts', () => {
  const files = { 'zh/a-sc.md': null, 'zh/a.md': null, 'zh/b-sc.md': null, 'zh/c-sc.md': null }
  const { selection } = playbook(files, 'languages: { zh-CN: zh }')
  assert.deepEqual(
    [...selection.leftOut].map(([{ file }, found]) => [file, found.reason]),
    [['zh/a.md', 'stale']],
  )
  const beside = { 'a.md': null, 'a-de.md': page('# A', '## B', 'Primäre Rolle: **FE**'), 'b.md': null }
  assert.deepEqual(languagesOf(playbook(beside)), ['en', 'de'])
})

test('[P105] a path that leads out of the playbook is nothing in it', () => {
  const files = {
    'en/a.md': null,
    'a.md': null,
    'en/toc.yml': toc('a.md', '../../a.md', '/a.md', '..\\a.md', '%2e%2e/a.md'),
  }
  const [contents] = playbook(files).selection.contents
  assert.deepEqual(
    contents?.entries.map(({ target }) => target),
    ['en/a.md', null, 'a.md', 'a.md'],
  )
  const out = playbook({ 'de/a.md': null }, 'languages: { en: ../de, de: /de, ja: ./x/../de }')
  assert.deepEqual(out.languageFolders, [{ language: 'ja', prefix: 'de/' }])
})

test('[P105] a table of contents reads whatever it holds (seed 105)', () => {
  const text = page('- name: A', '  href: a.md', '  items: &i', '    - { href: b.md, items: *i }')
  assert.deepEqual(
    readToc({ file: 'toc.yml', text }).hrefs.map(({ value, span }) => [value, span.start.line, span.start.column]),
    [
      ['a.md', 2, 9],
      ['b.md', 4, 15],
    ],
  )
  for (const hostile of [
    '['.repeat(50_000),
    '- items:\n'.repeat(3),
    '? '.repeat(9_000),
    '{a: &a [*a]}',
    '%YAML 9\n---',
    '\t- a',
  ]) {
    readToc({ file: 'toc.yml', text: hostile })
  }
  const pieces = fc.array(
    fc.constantFrom(
      '- ',
      '  ',
      'href: ',
      'items:',
      '\n',
      'a.md',
      '[',
      '{',
      '&a ',
      '*a',
      '"',
      '|',
      ': ',
      '\t',
      '#',
      '\u0000',
    ),
  )
  fc.assert(
    fc.property(pieces, (of) => {
      const { hrefs } = readToc({ file: 'toc.yml', text: of.join('') })
      for (const { value, span } of hrefs) assert.ok(value !== '' && span.end.offset <= of.join('').length)
    }),
    { seed: 105, numRuns: 2000 },
  )
})
