import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { parsePortably } from '../markdown/portable-parser.ts'
import { splitList } from './read-labels.ts'
import { readPage } from './read-page.ts'

const read = readPage({ file: 'a.md', text: workshopPage })
const rows = read.steps.flatMap(({ tables }) => tables.flatMap((table) => table.rows))

test('[P6] rows are found by their shape, not by their headers', () => {
  assert.deepEqual(
    rows.map(({ id, name, mandatory, role, services }) => [
      id.value,
      name.value,
      mandatory,
      role.value,
      services.value,
    ]),
    [
      ['101', '准备 日程 与清单', true, '工程师', ['邮件', '文件 - 共享']],
      ['102', '复盘', false, '工程师', ['邮件']],
      ['109', '讲座都办完了', true, '交付经理', ['所有服务']],
    ],
  )
})

test('[P6] four columns are a task table without services; levels, years and change logs are none', () => {
  const text = [
    '# A',
    '## B',
    '| x | y | z | w |',
    '|-|-|-|-|',
    '| 7 | [Seven](https://example.org) | **M** | FE |',
    '',
    '## C',
    '| Level | Name | Kind | Note |',
    '|-|-|-|-|',
    '| 100 | Basic | talk | M |',
    '| 200 | More | talk | O |',
    '',
    '## Change log',
    '| 2020 | Ana | M | x |',
    '|-|-|-|-|',
    '| 2021 | Ana | M | x |',
  ].join('\n')
  const found = readPage({ file: 'a.md', text }).steps.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
  assert.deepEqual(
    found.map(({ id, services }) => [id.value, services.value]),
    [['7', []]],
  )
})

test('[P7] links of a name are ranges into it, and what cannot be seen is gone', () => {
  const [first] = rows
  assert.deepEqual(first?.links, [{ start: 3, end: 5, href: 'https://example.org/a' }])
  assert.equal(first?.name.value.slice(3, 5), '日程')
})

test('[P3] rows and headings know their line', () => {
  const lines = workshopPage.split('\n')
  for (const { span, id } of rows) assert.ok(lines[span.start.line - 1]?.includes(id.value))
  for (const { title } of read.steps) assert.equal(lines[title.span.start.line - 1], `### ${title.value}`)
})

test('[P4] steps have their labels, whichever way the lines are joined', () => {
  assert.deepEqual(
    read.steps.map(({ title, labels }) => [title.value, labels.map(({ kind, values }) => [kind, values])]),
    [
      [
        '首次会议',
        [
          ['primary-role', ['交付经理']],
          ['applies-to', ['邮件', '文件 - 共享']],
        ],
      ],
      [
        '上传问卷',
        [
          ['primary-role', ['交付经理']],
          ['applies-to', ['邮件']],
        ],
      ],
      [
        '全部完成',
        [
          ['primary-role', ['交付经理']],
          ['applies-to', ['所有服务']],
        ],
      ],
    ],
  )
  assert.deepEqual(
    read.labels.map(({ kind, values }) => [kind, values]),
    [['phase', ['评估']]],
  )
})

test('[P4] six languages, both colons, bold colons, wrapped values, and "-" for none', () => {
  const labels = (text: string) =>
    readPage({ file: 'a.md', text: `# A\n\n## B\n\n${text}` }).steps.flatMap((step) =>
      step.labels.map(({ kind, values }) => [kind, values]),
    )
  const cases: [string, unknown][] = [
    [
      'Primary Role: **Engineer**  \nApplies To: **All Services**',
      [
        ['primary-role', ['Engineer']],
        ['applies-to', ['All Services']],
      ],
    ],
    ['Primäre Rolle(n): **A, B**', [['primary-role', ['A', 'B']]]],
    ['主な役割：**担当**', [['primary-role', ['担当']]]],
    ['**Função principal: Engenheiro**', [['primary-role', ['Engenheiro']]]],
    ['Se aplica a: **Uno; Dos**', [['applies-to', ['Uno', 'Dos']]]],
    ['适用于：**甲、乙**', [['applies-to', ['甲', '乙']]]],
    ['Primary Role: **Engineer of\nmail**', [['primary-role', ['Engineer of mail']]]],
    [
      'Primary Role: -\nApplies To: **Mail**',
      [
        ['primary-role', []],
        ['applies-to', ['Mail']],
      ],
    ],
    ['Primary Role: the one who does it, says this sentence.', []],
    ['Before. Primary Role: **Engineer**', []],
    ['Primary Role: **Engineer**\nwho does it.', []],
    ['**Primary Role: [Engineer](a.md) *first***', [['primary-role', ['Engineer first']]]],
  ]
  for (const [text, expected] of cases) assert.deepEqual(labels(text), expected, text)
})

test('[P5] values are split at list signs and never inside a name', () => {
  assert.deepEqual(splitList('A / B/C, D; E、F & G；H，I'), ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])
  assert.deepEqual(splitList('Voice - Calling/R&D'), ['Voice - Calling', 'R&D'])
  assert.deepEqual(splitList(' - '), [])
})

test('[P8] the words of labels tell the language, else the script', () => {
  const language = (text: string) => readPage({ file: 'a.md', text }).language
  assert.equal(read.language, 'zh-CN')
  assert.equal(language('# A\n\nGilt für: **Alle Dienste**'), 'de')
  assert.equal(language('# A\n\nSe aplica a: **x**'), 'es')
  assert.equal(language('# A\n\nAplica-se a: **x**'), 'pt')
  assert.equal(language('# ページ\n\nこれ'), 'ja')
  assert.equal(language('# 页面'), 'zh-CN')
  assert.equal(language('# Page'), 'en')
  assert.equal(language('# A\n\nFase: **x**'), 'en', 'a word of two languages tells nothing')
  assert.equal(language('# A\n\nフェーズ: **x**\n\nPrimary Role: **y**\n\nApplies To: **z**'), 'en', 'most words tell')
  assert.equal(readPage({ file: 'a.md', text: '# 页面' }, 'en').language, 'en')
})

const fragment = fc.oneof(
  fc.constantFrom(
    '# T\n',
    '### S\n',
    'Primary Role: **X**\n',
    '适用于：**所有服务**\n',
    '| 12 | A | M | FE | Mail |\n',
    '|-|-|-|-|-|\n',
    '| a | b | c | d | e |\n',
    '| 13 | https://example.org/a|O|FE|\n',
    '> [!NOTE]\n> x\n',
    '- [a](b.md)\n',
    '## Next Steps\n',
    '<script>alert(1)</script>\n',
    '---\n',
    '\n',
    '**',
    '\u200B',
    '\uFEFF',
    '😀',
    '`',
    '\\|',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const anyPage = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''))

test('[P1] every text reads (seed 2611, 2,000 pages)', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      readPage({ file: 'a.md', text })
    }),
    { seed: 2611, numRuns: 2000 },
  )
})

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const hasCorpus = existsSync(corpus)

/** All that the reader makes of a text with the fast parser and with the portable one; the trees themselves aside. */
function assertSame(text: string, name: string): void {
  const [{ root: fast, ...read }, { root: portable, ...expected }] = [
    readPage({ file: 'a.md', text }),
    readPage({ file: 'a.md', text }, undefined, parsePortably),
  ]
  assert.deepEqual(read, expected, name)
  assert.equal(fast.children.length, portable.children.length, name)
}

test('[P2] both parsers give the same page, to the column, for every page of a real playbook', {
  skip: hasCorpus ? false : 'no corpus beside this checkout',
}, () => {
  for (const language of ['en', 'zh-CN']) {
    for (const name of readdirSync(new URL(`${language}/`, corpus)).filter((file) => file.endsWith('.md'))) {
      assertSame(readFileSync(new URL(`${language}/${name}`, corpus), 'utf8').replace(/^\uFEFF/, ''), name)
    }
  }
})

test('[P2] both parsers give the same page for the fixture, with any line end', () => {
  for (const end of ['\n', '\r\n']) assertSame(workshopPage.replaceAll('\n', end), JSON.stringify(end))
})

test('[P2] both parsers give the same tasks of generated tables (seed 77)', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9 \u4e00-\u9fff:/.-]{0,20}$/),
    fc.constantFrom(
      '[日程](https://example.org/a) 😀',
      'https://example.org/a',
      'www.example.org',
      '`a`',
      '**粗体**',
      'a \\| b',
      '![x](y.png)',
      'a<br>b',
      '&amp;',
      '\u200B',
    ),
  )
  const row = fc.tuple(fc.nat(9999), cell, fc.constantFrom('M', 'O', '**M**', 'x'), cell, cell)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (cells) => {
      const rows = cells.map((of) => `| ${of.join(' | ')} |`)
      assertSame(['# A', '| a | b | c | d | e |', '|-|-|-|-|-|', ...rows].join('\n'), rows.join('\n'))
    }),
    { seed: 77, numRuns: 500 },
  )
})
