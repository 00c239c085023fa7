import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type MeantTable, type MeantTask, meantTable, tableLines } from '../fixtures/generated-table.ts'
import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import { readPage } from '../reader/read-page.ts'
import { applyEdits } from '../text/edit.ts'
import { repairPage } from './repair-page.ts'

/** Damages the row at an index of a table's lines, or the frame of it, and says which codes may tell of it. */
interface Damage {
  readonly code: DiagnosticCode
  readonly of: 'row' | 'table'
  /** The new lines; `null` where this table cannot be damaged so. `pick` chooses among places. */
  readonly apply: (lines: readonly string[], at: number, pick: number) => readonly string[] | null
}

const replaced = (lines: readonly string[], at: number, ...by: readonly string[]) => lines.toSpliced(at, 1, ...by)
/** A table that has lost its header cannot have it again. */
const hasHeader = (lines: readonly string[]) => /^\| Task/.test(lineAt(lines, 0))
const lineAt = (lines: readonly string[], at: number) => lines[at] ?? ''
const cellsOf = (line: string) =>
  line
    .replace(/^[\s|]*/, ' ')
    .replace(/ ?\|?$/, ' ')
    .split(/(?<!\\)\|/)
const rowOf = (cells: readonly string[]) => `|${cells.join('|')}|`

/** The places within the cells of a line where it can be broken: spaces beside no pipe. */
function breakable(line: string): readonly number[] {
  return Array.from(line.matchAll(/(?<=[^| ]) (?=[^| ])/g), ({ index }) => index)
}

const damages: Readonly<Record<string, Damage>> = {
  'no closing pipe': {
    code: 'FL0202',
    of: 'row',
    apply: (lines, at) => replaced(lines, at, lineAt(lines, at).replace(/ ?\|$/, '')),
  },
  'flag and role in one cell': {
    code: 'FL0204',
    of: 'row',
    apply: (lines, at, pick) => {
      const [id = '', name = '', flag = '', ...rest] = cellsOf(lineAt(lines, at))
      const [role = '', ...others] = rest
      if (!/^ *[MO] *$/.test(flag) || role.trim() === '') return null
      return replaced(
        lines,
        at,
        rowOf([id, name, `${flag}${['', '<br>', '<br />'][pick % 3]}${role.trimStart()}`, ...others]),
      )
    },
  },
  'two rows on one line': {
    code: 'FL0205',
    of: 'row',
    apply: (lines, at, pick) => {
      const next = lines[at + 1]
      if (next === undefined) return null
      const joint = [next, next.slice(1), ` ${next}`][pick % 3] ?? next
      return lines.toSpliced(at, 2, lineAt(lines, at) + joint)
    },
  },
  'doubled leading pipe': {
    code: 'FL0206',
    of: 'row',
    apply: (lines, at, pick) => replaced(lines, at, ['|', '| '][pick % 2] + lineAt(lines, at)),
  },
  'short delimiter row': { code: 'FL0207', of: 'table', apply: (lines) => replaced(lines, 1, '|:---|---|---:|') },
  'long delimiter row': { code: 'FL0207', of: 'table', apply: (lines) => replaced(lines, 1, `|${'-|'.repeat(7)}`) },
  'no delimiter row': { code: 'FL0207', of: 'table', apply: (lines) => lines.toSpliced(1, 1) },
  'a row on two lines': {
    code: 'FL0208',
    of: 'row',
    apply: (lines, at, pick) => {
      const line = lineAt(lines, at)
      const places = breakable(line)
      const place = places[pick % places.length]
      return place === undefined ? null : replaced(lines, at, line.slice(0, place), line.slice(place + 1))
    },
  },
  'a row on two lines at a pipe': {
    code: 'FL0208',
    of: 'row',
    apply: (lines, at, pick) => {
      const cells = cellsOf(lineAt(lines, at))
      const [first, second] = [cells.slice(0, 1 + (pick % 3)), cells.slice(1 + (pick % 3))]
      return replaced(lines, at, `${rowOf(first)}`, pick % 2 === 0 ? rowOf(second) : rowOf(second).slice(1).trimStart())
    },
  },
  'the name in the link of the id': {
    code: 'FL0209',
    of: 'row',
    apply: (lines, at, pick) => {
      const [id = '', name = '', ...rest] = cellsOf(lineAt(lines, at))
      const [, text, url] = /^ \[([^\]]*)\]\((.*)\) $/.exec(name) ?? []
      if (text === undefined) return null
      const forms = [
        rowOf([` [${id.trim()} `, ` ${text}](${url}) `, ...rest]),
        rowOf([` [${id.trim()} ${text}](${url}) `, ...rest]),
        rowOf([` [${id.trim()} \\| ${text}](${url}) `, ...rest]),
        rowOf([` [${id.trim()}](${url}) ${text} `, ...rest]),
        rowOf([` ${id.trim()} [${text}](${url}) `, ...rest]),
        rowOf([` [${id.trim()} ${text}](${url}) `, ' ', ...rest]),
      ]
      return replaced(lines, at, forms[pick % forms.length] ?? '')
    },
  },
  'the header again': {
    code: 'FL0210',
    of: 'row',
    apply: (lines, at) =>
      !hasHeader(lines) ? null : lines.toSpliced(at, 0, lineAt(lines, 0), lineAt(lines, 0).replace(/[^|]+/g, ' --- ')),
  },
  'the header again without a delimiter row': {
    code: 'FL0210',
    of: 'row',
    apply: (lines, at) => (hasHeader(lines) ? lines.toSpliced(at, 0, lineAt(lines, 0)) : null),
  },
  'a header without rows before': {
    code: 'FL0210',
    of: 'table',
    apply: (lines) => [...lines.slice(0, 2), '', ...lines],
  },
  'a heading below': { code: 'FL0211', of: 'table', apply: (lines) => [...lines, '#### More'] },
  'a heading below without its space': { code: 'FL0212', of: 'table', apply: (lines) => [...lines, '####More'] },
  'a text below': { code: 'FL0211', of: 'table', apply: (lines) => [...lines, 'And so on.'] },
  'a blank line between rows': {
    code: 'FL0213',
    of: 'row',
    apply: (lines, at) => (at < 3 ? null : lines.toSpliced(at, 0, '')),
  },
  'no header': { code: 'FL0213', of: 'table', apply: (lines) => lines.slice(2) },
  'a stray pipe': {
    code: 'FL0214',
    of: 'row',
    apply: (lines, at, pick) => {
      const cells = cellsOf(lineAt(lines, at))
      return replaced(lines, at, rowOf(cells.toSpliced(1 + (pick % (cells.length - 1)), 0, ' ')))
    },
  },
  'a pipe within the name': {
    code: 'FL0214',
    of: 'row',
    apply: (lines, at) => replaced(lines, at, lineAt(lines, at).replace('Do ', 'Do|')),
  },
  'a row far to the right': {
    code: 'FL0216',
    of: 'row',
    apply: (lines, at, pick) => replaced(lines, at, ['      ', '\t'][pick % 2] + lineAt(lines, at)),
  },
  'zero-width spaces': {
    code: 'FL0203',
    of: 'row',
    apply: (lines, at, pick) => {
      const line = lineAt(lines, at)
      const place = pick % (line.length + 1)
      return replaced(lines, at, `${line.slice(0, place)}\u200B${line.slice(place)}`)
    },
  },
  'no-break spaces': {
    code: 'FL0203',
    of: 'row',
    apply: (lines, at) => replaced(lines, at, lineAt(lines, at).replaceAll(' ', '\u00A0')),
  },
}

type Named = readonly [string, Damage]

interface Hit {
  readonly damage: Named
  readonly at: number
  readonly pick: number
}

const hit = fc.record({
  damage: fc.constantFrom(...Object.entries(damages)),
  at: fc.nat(20),
  pick: fc.nat(60),
})

function damaged(lines: readonly string[], { damage: [, damage], at, pick }: Hit): readonly string[] | null {
  const rows = lines.flatMap((line, index) => (/^\| \d/.test(line) && cellsOf(line).length > 2 ? [index] : []))
  const row = rows[at % rows.length]
  if (damage.of === 'table') return hasHeader(lines) ? damage.apply(lines, 0, pick) : null
  return row === undefined ? null : damage.apply(lines, row, pick)
}

type Frame = (lines: readonly string[], end: string) => string

const frames: readonly Frame[] = [
  (lines, end) => ['# A', '', '## B', '', ...lines, '', 'Text.', ''].join(end),
  (lines, end) => ['# A', '', '## B', 'Before.', '', ...lines].join(end),
  (lines, end) => ['# A', '', '## B', '', '> Note', '>', ...lines.map((line) => `> ${line}`), ''].join(end),
  (lines, end) =>
    ['# A', '', '## B', '', '- One', '', ...lines.map((line) => (line === '' ? '' : `  ${line}`)), ''].join(end),
]

function tasksIn(text: string): readonly MeantTask[] {
  const { steps } = readPage({ file: 'a.md', text })
  return steps.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.map(({ id, name, mandatory, role, services }) => ({
        id: id.value,
        name: name.value.replaceAll('|', ' '),
        written: '',
        flag: mandatory ? ('M' as const) : ('O' as const),
        role: role.value,
        services: services.value,
      })),
    ),
  )
}

function meant({ tasks }: MeantTable): readonly MeantTask[] {
  return tasks.map((task) => ({ ...task, written: '' }))
}

const page = fc.record({
  table: meantTable(1001),
  frame: fc.constantFrom(...frames),
  end: fc.constantFrom('\n', '\r\n', '\r'),
})

for (const [index, [name, damage]] of Object.entries(damages).entries()) {
  test(`[P52] ${name}: its tasks as they were meant, and one finding of ${damage.code} (seed ${600 + index})`, () => {
    let done = 0
    fc.assert(
      fc.property(page, fc.nat(20), fc.nat(60), ({ table, frame, end }, at, pick) => {
        const sound = tableLines(table)
        const lines = damaged(sound, { damage: [name, damage], at, pick })
        if (lines === null) return
        done++
        const text = frame(lines, end)
        assert.deepEqual(tasksIn(text), meant(table), text)
        if (damage.code === 'FL0203') return
        assert.deepEqual(
          repairPage(text).repairs.map(({ code }) => code),
          [damage.code],
          text,
        )
      }),
      { seed: 600 + index, numRuns: 150 },
    )
    assert.ok(done > 10)
  })
}

/** What makes rows of lines, or a table of rows: of two such damages of one place nobody can tell what was meant. */
const linewise = /line|below|again|without|delimiter|no header/

function isLost(first: string, second: string): boolean {
  const isTwice = first === second && /cell|pipe/.test(first)
  // A row alone, without a header, is one of any table once its cells are not those of a task, and code once it is far to the right.
  const isAlone = [first, second].includes('no header') && /cell|link|far/.test(first + second)
  return isTwice || isAlone || (linewise.test(first) && linewise.test(second))
}

test('[P52] damage upon damage leaves the tasks as they were meant (seed 651, 2,000 pairs)', () => {
  fc.assert(
    fc.property(page, hit, hit, ({ table, frame, end }, first, second) => {
      if (isLost(first.damage[0], second.damage[0])) return
      const once = damaged(tableLines(table), first)
      const lines = once === null ? null : damaged(once, second)
      if (lines === null) return
      const text = frame(lines, end)
      assert.deepEqual(tasksIn(text), meant(table), `${first.damage[0]} + ${second.damage[0]}\n${text}`)
    }),
    { seed: 651, numRuns: 2000 },
  )
})

test('[P52] a sound page needs no repair, and a page that was mended needs no more (seed 652)', () => {
  fc.assert(
    fc.property(page, hit, ({ table, frame, end }, first) => {
      const sound = frame(tableLines(table), end)
      assert.deepEqual(repairPage(sound), { repairs: [], edits: [] })
      const lines = damaged(tableLines(table), first)
      if (lines === null) return
      const text = frame(lines, end)
      const mended = applyEdits(text, repairPage(text).edits)
      assert.deepEqual(repairPage(mended).edits, [], text)
    }),
    { seed: 652, numRuns: 500 },
  )
})

// Where time grows with the square of the length, some of these take minutes.
test('[P52] hostile rows take no longer than in proportion to their length', () => {
  const head = '| Id | N | M/O | R |\n|-|-|-|-|\n| 1 | A | M | FE |\n'
  for (const part of [
    '|',
    '| ',
    '| 1 | A |',
    '| 1\n',
    '|-|\n',
    '<<<<<<< a\n',
    '\u200B',
    '|| 1 | A | M |',
    '[1](x | ',
    '#',
  ]) {
    repairPage(`${head}| 1 ${part.repeat(20_000)}| M | x |\n`)
  }
})

test('[P52] a service that ends in a number is not the id of the row behind it', () => {
  const row = '| 4078 | O cliente | b | FE | Windows 10 | 4085 | O deck | O | FE | Intune |'
  const text = ['# A', '## B', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|', row].join('\n')
  assert.deepEqual(
    tasksIn(text).map(({ id, name, services }) => [id, name, ...services]),
    [
      ['4078', 'O cliente', 'Windows 10'],
      ['4085', 'O deck', 'Intune'],
    ],
  )
})

test('[P52] a flag in brackets or emphasis, or before letters of another script, needs no space before the role', () => {
  const frame = (cell: string) =>
    ['# A', '## B', '| Id | N | M/O | R | S |', '|-|-|-|-|-|', `| 12 | Eメール | ${cell} | X |`].join('\n')
  for (const cell of ['(M)FE', '（M）FE', '**M**FE', '**M** FE', 'M<br/>FE', 'M, FE']) {
    assert.deepEqual(
      tasksIn(frame(cell)).map(({ flag, role }) => [flag, role]),
      [['M', 'FE']],
      cell,
    )
  }
  assert.deepEqual(
    tasksIn(frame('O移行')).map(({ flag, role }) => [flag, role]),
    [['O', '移行']],
  )
})
