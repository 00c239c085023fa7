import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readPage } from './read-page.ts'

/** The rows of the first task table under these lines; empty where there is none. */
function rowsOf(...rows: readonly string[]) {
  const text = page('## B', '| a | b | c | d | e |', '|-|-|-|-|-|', ...rows)
  return readPage({ file: 'a.md', text }).steps.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
}

test('[P6] a table is a task table when half of its rows are tasks, and none when fewer are', () => {
  assert.equal(rowsOf('| 1 | A | M | FE | X |', '| x | B | M | FE | X |').length, 1)
  assert.equal(rowsOf('| 1 | A | M | FE | X |', '| x | B | M | FE | X |', '| y | C | M | FE | X |').length, 0)
})

test('[P6] an id has up to six digits, of any width, and may be a link', () => {
  const ids = (id: string) => rowsOf(`| ${id} | A | M | FE | X |`).map((row) => row.id.value)
  assert.deepEqual(ids('123456'), ['123456'])
  assert.deepEqual(ids('１２'), ['12'])
  assert.deepEqual(ids('[7](https://example.org)'), ['7'])
  for (const none of ['1234567', 'a1', '1.1', '']) assert.deepEqual(ids(none), [], none)
})

test('[P6] a flag is one letter of the languages, with or without emphasis, brackets and a star', () => {
  const flag = (letter: string) => rowsOf(`| 1 | A | ${letter} | FE | X |`).map(({ mandatory }) => mandatory)
  for (const letter of ['M', 'm', '**M**', '(M)', 'M*', 'Ｍ', 'E', 'b']) assert.deepEqual(flag(letter), [true], letter)
  for (const letter of ['O', 'o', '_O_', '(O)']) assert.deepEqual(flag(letter), [false], letter)
  for (const letter of ['x', '', 'MO', 'yes']) assert.deepEqual(flag(letter), [], letter)
})

test('[P7] spaces of any kind are single and none stand at the ends; every link is a range of its own', () => {
  const [row] = rowsOf('| 1 | [A ](u)\u00A0\u3000b  [😀 c](u)[d](u) e<br> | M | FE\u00A0x | X |')
  assert.equal(row?.name.value, 'A b 😀 cd e')
  assert.deepEqual(
    row?.links.map(({ start, end, href }) => [row.name.value.slice(start, end), href]),
    [
      ['A ', 'u'],
      ['😀 cd', 'u'],
    ],
  )
  assert.equal(row?.role.value, 'FE x')
})

test('[P6] a flag is a letter of two languages, a word of six, or both where they agree', () => {
  const flag = (...cells: readonly string[]) => rowsOf(...cells.map((cell, at) => `| ${at} | A | ${cell} | FE | X |`))
  const meant = (...cells: readonly string[]) => flag(...cells).map(({ mandatory }) => mandatory)
  assert.deepEqual(meant('Mandatory', '必須', '必需', 'Pflicht', 'obrigatório'), [true, true, true, true, true])
  assert.deepEqual(meant('optional', '任意', '可选', 'Opcional', '（O）'), [false, false, false, false, false])
  assert.deepEqual(meant('M (mandatory)', 'O - optional', 'E', '**O**'), [true, false, true, false])
  assert.deepEqual(meant('M (optional)', 'b)'), [])
})

test('[P6] letters that are grades beside others are no flags, nor are levels tasks, nor figures', () => {
  assert.equal(rowsOf('| 100 | A | B | FE | X |', '| 200 | B | C | FE | X |', '| 300 | C | B | FE | X |').length, 0)
  assert.equal(rowsOf('| 2019 | 12 | M | million | X |', '| 2020 | 15 | M | million | X |').length, 0)
  const levels = page('## B', '| Level | N | F | R |', '|-|-|-|-|', '| 100 | A | O | FE |', '| 200 | B | M | FE |')
  assert.deepEqual(readPage({ file: 'a.md', text: levels }).steps, [])
})

test('[P6] rows that name what follows are no damage, and many of them hide no table', () => {
  const rows = rowsOf('| **A** | | | | |', '| 1 | A | M | FE | X |', '| **B** | | | | |', '| **C** | | | | |')
  assert.equal(rows.length, 1)
})

test('[P6] columns behind the services are kept, and the fifth is none of services where its header says so', () => {
  const text = page(
    '## B',
    '| Id | Name | M/O | Role | Condition |',
    '|-|-|-|-|-|',
    '| 1 | A | M | FE | seats > 5 |',
    '',
    '| Id | Name | M/O | Role | Services | Due |',
    '|-|-|-|-|-|-|',
    '| 2 | B | M | FE | X | 5 |',
  )
  const rows = readPage({ file: 'a.md', text }).steps.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
  assert.deepEqual(
    rows.map(({ services, more }) => [services.value, more.map(({ value }) => value)]),
    [
      [[], ['seats > 5']],
      [['X'], ['5']],
    ],
  )
})

test('[P6] prices, telephone numbers, grades and what to do "or" else are no tasks, whatever letters stand in their third column', () => {
  const ids = (...lines: readonly string[]) =>
    readPage({ file: 'a.md', text: page('## B', ...lines) }).steps.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.map(({ id }) => id.value)),
    )
  const frame = (header: string) => [header, '|-|-|-|-|']
  assert.deepEqual(
    ids(...frame('| Nivel de contenido | T | O | P |'), '| 100 | A | O | X |', '| 200 | B | M | X |'),
    [],
  )
  assert.deepEqual(ids(...frame('| コンテンツ レベル | T | F | P |'), '| 100 | A | O | X |', '| 200 | B | O | X |'), [])
  assert.deepEqual(ids(...frame('| Si son | Entonces | O | bien |'), '| 150 | Llamar | O | visitar |'), [])
  assert.deepEqual(
    ids(...frame('| Nr. | Artikel | E | Preis |'), '| 12 | Stuhl | E | 99,00 |', '| 14 | Tisch | E | 120 € |'),
    [],
  )
  assert.deepEqual(
    ids(...frame('| Score | Means | Grade | Next |'), '| 10 | Low | B | Again |', '| 20 | High | E | Go |'),
    [],
  )
  assert.deepEqual(ids(...frame('| Task | Title | M | Role |'), '| 3981 | Leave | M | FE |'), ['3981'])
  assert.deepEqual(
    ids(...frame('| 任务编号 | 职位 | M | 角色 |'), '| 100 | 试点 | M | FE |', '| 200 | 结束 | M | - |'),
    ['100', '200'],
  )
})
