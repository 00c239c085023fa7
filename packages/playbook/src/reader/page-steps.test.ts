import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readPage } from './read-page.ts'

const table = (id: number) => ['', '| Id | Name | M/O | Role |', '|-|-|-|-|', `| ${id} | Do it | M | FE |`, '']

/** Every step of a page as its title, anchor, roles and task ids. */
function stepsOf(...lines: readonly string[]) {
  return readPage({ file: 'talks/hold-talks.md', text: page(...lines) }).steps.map(
    ({ title, anchor, labels, tables }) => [
      title.value,
      anchor,
      labels.flatMap(({ values }) => values).join(),
      tables.flatMap(({ rows }) => rows.map(({ id }) => id.value)).join(),
    ],
  )
}

test('[P19] a heading that only announces tasks is no step: its table belongs to the heading above', () => {
  assert.deepEqual(stepsOf('# A', '## Approach', '### Prepare', 'Text.', '', '#### FTOP Tasks', ...table(1)), [
    ['Prepare', 'prepare', '', '1'],
  ])
  assert.deepEqual(stepsOf('# A', '## Tasks', ...table(1)), [['Tasks', 'tasks', '', '1']])
  assert.deepEqual(stepsOf('# A', '## Mail tasks', ...table(1), '## File tasks', ...table(2)), [
    ['Mail tasks', 'mail-tasks', '', '1'],
    ['File tasks', 'file-tasks', '', '2'],
  ])
})

test('[P19] a tasks heading above the level of its step, or on it, still announces the tasks of the step', () => {
  for (const level of ['##### ', '#### ', '### '])
    assert.deepEqual(stepsOf('# A', '#### Prepare', 'Primary Role: **X**', '', `${level}Tasks`, ...table(1)), [
      ['Prepare', 'prepare', 'X', '1'],
    ])
  assert.deepEqual(stepsOf('# A', '### Prepare', 'Primary Role: **X**', '', '## FTOP Tasks', ...table(1)), [
    ['Prepare', 'prepare', 'X', ''],
    ['FTOP Tasks', 'ftop-tasks', '', '1'],
  ])
})

test('[P19] a table belongs to the step with labels that it stands in, else to the heading next above', () => {
  const [part, other] = [
    ['#### Part', ...table(1)],
    ['#### Other part', ...table(2)],
  ]
  assert.deepEqual(stepsOf('# A', '### Prepare', 'Primary Role: **X**', '', ...part, ...other), [
    ['Prepare', 'prepare', 'X', '1,2'],
  ])
  assert.deepEqual(stepsOf('# A', ...table(3), '### Prepare', ...table(4), ...table(5), ...part, ...other), [
    ['A', 'a', '', '3'],
    ['Prepare', 'prepare', '', '4,5'],
    ['Part', 'part', '', '1'],
    ['Other part', 'other-part', '', '2'],
  ])
})

test('[P19] a heading that ends in "tasks" and has labels of its own is a step', () => {
  assert.deepEqual(
    stepsOf('# A', '## Work', 'Primary Role: **X**', '', '### Perform Tasks', 'Primary Role: **Y**', ...table(1)),
    [
      ['Work', 'work', 'X', ''],
      ['Perform Tasks', 'perform-tasks', 'Y', '1'],
    ],
  )
})

test('[P19] a table with no heading above it is a step with the name of the page', () => {
  assert.deepEqual(stepsOf(...table(1)), [['hold-talks', 'hold-talks', '', '1']])
  assert.deepEqual(stepsOf(...table(1), '## Then', ...table(2)), [
    ['hold-talks', 'hold-talks', '', '1'],
    ['Then', 'then', '', '2'],
  ])
})

test('[P19] a condition alone makes a step of its heading, above which the labels are those of the page', () => {
  assert.deepEqual(stepsOf('# A', 'Applies To: **Y**', '', '## Ｂ', 'Condition: **seats**', '', '## C', 'Text.'), [
    ['Ｂ', 'b', 'seats', ''],
  ])
})

test('[P19] the first title is that of the page, definitions are no text, and the head of a change log is no change', () => {
  const read = readPage({
    file: 'a.md',
    text: page(
      '# A',
      '# B',
      '## C',
      'Primary Role: **X**',
      '',
      '[d]: u',
      '',
      '## Change Log:',
      '| Date | By | What |',
      '|-|-|-|',
      '| 1/31/2025 | Ana | Added 12 |',
    ),
  })
  assert.equal(read.title?.value, 'A')
  assert.equal(read.steps[0]?.hasText, false)
  assert.deepEqual(
    read.changes.map(({ date, text }) => [date.value, text.value]),
    [['1/31/2025', 'Added 12']],
  )
})

test('[P19] steps with one heading have anchors of their own', () => {
  assert.deepEqual(
    stepsOf('# A', '## X', ...table(1), '## X', ...table(2), '## X 1', ...table(3), '## ?', ...table(4)).map(
      ([, anchor]) => anchor,
    ),
    ['x', 'x-1', 'x-1-1', 'step'],
  )
})

test('[P3] a label knows its line, with any line end, and where its value ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = page(
      '# 😀',
      '',
      '## B',
      '',
      'Primary Role: **X**',
      '  Applies To: **Mail and',
      '**files**  ',
      '',
    ).replaceAll('\n', end)
    const [role, services] = readPage({ file: 'a.md', text }).steps[0]?.labels ?? []
    assert.deepEqual(
      [role?.span.start.line, role?.span.end],
      [5, { line: 5, column: 20, offset: text.indexOf('X**') + 3 }],
    )
    assert.deepEqual([services?.span.start.line, services?.span.start.column], [6, 3])
    assert.equal(services?.span.start.offset, text.indexOf('Applies'))
    assert.equal(services?.span.end.line, 7)
  }
})

test('[P4] a name without a value is prose', () => {
  const read = readPage({ file: 'a.md', text: page('# A', '## B', 'Condition:', '', '- seats', ...table(1)) })
  assert.deepEqual(read.steps[0]?.labels, [])
})

test('[P7] names and next steps follow links that are defined apart', () => {
  const { steps, nextSteps } = readPage({
    file: 'a.md',
    text: page(
      '## B',
      '| Id | Name | M/O | Role |',
      '|-|-|-|-|',
      '| 1 | 😀 [the *deck*][d] ![icon][i], [none] and `code` \\| [x](u)<br>end | M | FE |',
      '## Next Steps',
      '- [Go on][n]',
      '',
      '[d]: https://example.org/d',
      '[i]: i.png',
      '[n]: b.md',
      '[n]: c.md',
    ),
  })
  const [row] = steps[0]?.tables[0]?.rows ?? []
  assert.equal(row?.name.value, '😀 the deck icon, [none] and code | x end')
  assert.deepEqual(
    row?.links.map(({ start, end, href }) => [row.name.value.slice(start, end), href]),
    [
      ['the deck', 'https://example.org/d'],
      ['x', 'u'],
    ],
  )
  assert.deepEqual(
    nextSteps.map(({ text, href }) => [text, href]),
    [['Go on', 'b.md']],
  )
})

test('[P13] items nested in a next step are ways of their own where they hold links, else part of its sentence', () => {
  const items = (...lines: readonly string[]) =>
    readPage({ file: 'a.md', text: page('## Next Steps', '', ...lines) }).nextSteps.map(({ text, href }) => [
      text,
      href,
    ])
  assert.deepEqual(
    items('- With gaps:', '  - small ones: [Fix](fix.md)', '  - others: [Plan](plan.md)', '- [Go](go.md)'),
    [
      ['With gaps: small ones: Fix', 'fix.md'],
      ['With gaps: others: Plan', 'plan.md'],
      ['Go', 'go.md'],
    ],
  )
  assert.deepEqual(items('- See [Go](go.md):', '  - one', '  - two', '', '  And three.'), [
    ['See Go: And three. one two', 'go.md'],
  ])
  assert.deepEqual(items('- [Go](go.md)', '  - or [Fix](fix.md)'), [
    ['Go', 'go.md'],
    ['or Fix', 'fix.md'],
  ])
})
