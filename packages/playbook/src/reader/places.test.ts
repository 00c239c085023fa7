import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { languageOfPath } from './language-of-path.ts'
import { processIdOf } from './process-id.ts'
import { possibleDays } from './read-date.ts'
import { readPage } from './read-page.ts'

const head = ['| Id | Name | M/O | Role | Services |', '|-|-|-|']

test('[P51] what is read of a mended page stands where it is written: BOM, line ends, emoji, CJK', () => {
  for (const [start, end] of [
    ['', '\n'],
    ['\uFEFF', '\r\n'],
    ['\uFEFF', '\r'],
  ]) {
    const lines = ['# 😀 标题', '', '##Step', 'Primary Role: **FE**', '', ...head]
    const rows = ['|| 1\u200B1 | 😀 一 | M FE | Mail || 12 | 二 | O FE | Files', 'Text.', '']
    const text = start + [...lines, ...rows].join(end)
    const { title, steps } = readPage({ file: 'a.md', text })
    const [step] = steps
    const read = step?.tables.flatMap((table) => table.rows) ?? []
    const cut = ({ start: from, end: to }: { start: { offset: number }; end: { offset: number } }) =>
      text.slice(from.offset, to.offset)
    assert.equal(title && cut(title.span), '# 😀 标题')
    assert.deepEqual(step && [cut(step.title.span), cut(step.labels[0]?.span ?? step.title.span)], [
      '##Step',
      'Primary Role: **FE**',
    ])
    assert.deepEqual(
      read.map(({ id, name, role, services, span }) => [
        id.value,
        name.value,
        role.value,
        services.value,
        span.start.line,
      ]),
      [
        ['11', '😀 一', 'FE', ['Mail'], 8],
        ['12', '二', 'FE', ['Files'], 8],
      ],
    )
    assert.deepEqual(
      read.map(({ name }) =>
        cut(name.span)
          .replace(/^\||\|$/g, '')
          .trim(),
      ),
      ['😀 一', '二'],
    )
  }
})

test('[P8] the end of a file name, then the folder, tells the language, and is no part of the id', () => {
  const cases = { 'a-sc.md': 'zh-CN', 'a.de.md': 'de', 'ja/a.md': 'ja', 'x/pt-BR/y/a.md': 'pt', 'a-es-mx.md': 'es' }
  for (const [path, language] of Object.entries(cases)) assert.equal(languageOfPath(path), language, path)
  for (const path of ['a.md', 'de.md', 'talks/made-up.md', 'abc-fr.md']) assert.equal(languageOfPath(path), null, path)
  const ids = {
    'x/kick%20off-de.md#a': 'kick off',
    'a.ja.md': 'a',
    'sign-up.md': 'sign-up',
    'x\\b-zh-hans.md': 'b',
    '%zz.md': '%zz',
  }
  for (const [path, id] of Object.entries(ids)) assert.equal(processIdOf(path), id, path)
})

test('[P9] a date that can be two days is both, the likelier first', () => {
  assert.deepEqual(possibleDays('2/3/2024'), ['2024-02-03', '2024-03-02'])
  assert.deepEqual(possibleDays('3/3/24'), ['2024-03-03'])
  assert.deepEqual(possibleDays('13/3/2024'), ['2024-03-13'])
  assert.deepEqual(possibleDays('02.03.2024'), ['2024-03-02'])
  assert.deepEqual(possibleDays('2024 年 2 月 3 日'), ['2024-02-03'])
  for (const none of ['2/30/2024', '1/1/202', '2024/13/1']) assert.deepEqual(possibleDays(none), [], none)
  for (const none of ['10/018/2019', '2024', 'May 2024', '1 2/3/2024', '']) assert.equal(possibleDays(none), null, none)
})

test('[P52] of a conflict the first side is read, whatever is nested in it', () => {
  const row = (id: number) => `| ${id} | Do it | M | FE | Mail |`
  const text = page(
    '## S',
    ...head.slice(0, 1),
    '|-|-|-|-|-|',
    row(1),
    '<<<<<<< ours',
    row(2),
    '<<<<<<< inner',
    row(3),
    '=======',
    row(4),
    '>>>>>>> inner',
    '||||||| base',
    row(5),
    '=======',
    row(6),
    '>>>>>>> theirs',
    row(7),
  )
  for (const written of [text, text.replaceAll('\n', '\r\n')]) {
    const rows = readPage({ file: 'a.md', text: written }).steps.flatMap(({ tables }) =>
      tables.flatMap((of) => of.rows),
    )
    assert.equal(rows.map(({ id }) => id.value).join(), '1,2,3,7')
    assert.equal(rows[3]?.span.start.line, 17)
  }
})

test('[P7] a link loses what nobody sees in it, and an emoji of several stays whole', () => {
  const text = page(
    '## S',
    head[0] ?? '',
    '|-|-|-|-|-|',
    '| 1 | [A\u200D](\u200Bhttps://a.b/c\u00A0d) 👩\u200D🔧 | M | FE | X |',
  )
  const [row] = readPage({ file: 'a.md', text }).steps[0]?.tables[0]?.rows ?? []
  assert.equal(row?.name.value, 'A 👩\u200D🔧')
  assert.equal(row?.links[0]?.href, 'https://a.b/cd')
})
