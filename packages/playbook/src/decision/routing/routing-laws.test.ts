import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../../check/check.ts'
import { page } from '../../check/rule.ts'
import { compile } from '../../compile/compile.ts'
import { readPlaybook } from '../../compile/playbook.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import { routeFor } from './route-for.ts'

const manifest = readManifest(
  'playbook.yaml',
  page(
    'roles: { expert: { name: { en: Expert } }, architect: { name: { en: Architect } } }',
    'services: { mail: { name: { en: Mail } }, files: { name: { en: Files } } }',
    'facts: { seats: { type: number, label: { en: Seats } } }',
    'teams:',
    '  a: { name: { en: Team A }, role: expert, timeZone: UTC }',
    '  b: { name: { en: Team B }, role: architect, timeZone: UTC }',
  ),
)

/** A cell with whom it is for, by its own words and nothing of the compiler. */
interface Cell {
  readonly text: string
  readonly holds: (value: string | number, others: ReadonlySet<string>) => boolean
  readonly names: readonly string[]
}

const any: Cell = { text: '-', holds: () => true, names: [] }
const other: Cell = { text: 'other', holds: (value, named) => !named.has(String(value)), names: [] }

function naming(text: string, ...names: readonly string[]): Cell {
  return { text, holds: (value) => names.includes(String(value)), names }
}

const service = fc.constantFrom(
  any,
  other,
  naming('Mail', 'mail'),
  naming('Files', 'files'),
  naming('mail, files', 'mail', 'files'),
)
const role = fc.constantFrom(any, any, naming('Expert', 'expert'), naming('Architect', 'architect'), other)
const language = fc.constantFrom(
  any,
  other,
  naming('English', 'en'),
  naming('de', 'de'),
  naming('German or English', 'de', 'en'),
)
const least: Cell = { text: '>= 2', holds: (value) => Number(value) >= 2, names: [] }
const below: Cell = { text: '< 2', holds: (value) => Number(value) < 2, names: [] }
const seats = fc.constantFrom(any, least, below)
const anyRow = fc.tuple(service, role, language, seats)

/** Rows that leave nobody out, and mostly none for two. */
const parted = fc.constantFrom<readonly (readonly Cell[])[]>(
  [
    [naming('Mail', 'mail'), any, any, any],
    [other, naming('Expert', 'expert'), any, any],
    [other, other, any, any],
  ],
  [
    [any, any, naming('English', 'en'), any],
    [any, any, other, least],
    [any, any, other, below],
  ],
  [
    [any, any, any, least],
    [any, naming('Architect', 'architect'), any, below],
    [any, other, any, below],
  ],
  [[any, any, any, any]],
)
const anyRows = fc.oneof(
  { weight: 2, arbitrary: fc.array(anyRow, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: parted },
  { weight: 1, arbitrary: fc.tuple(parted, anyRow).map(([rows, row]) => [...rows, row]) },
)

type Row = readonly Cell[]

/** What the cells of a column name in the rows that are alike up to it. */
function namedBeside(rows: readonly Row[], row: Row, column: number): ReadonlySet<string> {
  const begins = (one: Row) => JSON.stringify(one.slice(0, column).map((cell, at) => meant(rows, one, { at, cell })))
  return new Set(rows.filter((one) => begins(one) === begins(row)).flatMap((one) => one[column]?.names ?? []))
}

/** A cell in words that differ where it means something else; "other" than nothing is whatever it is. */
function meant(rows: readonly Row[], row: Row, { at, cell }: { readonly at: number; readonly cell: Cell }): string {
  if (cell !== other) return cell.names.join() || cell.text
  const named = [...namedBeside(rows, row, at)].join()
  return named === '' ? '-' : `not ${named}`
}

const everything = ['mail', 'files'].flatMap((one) =>
  ['expert', 'architect'].flatMap((two) =>
    ['en', 'de', 'fr'].flatMap((three) => [0, 1, 2, 3].map((four) => [one, two, three, four] as const)),
  ),
)

test('[P202][P203] a routing table has holes and overlaps where some request has no row or two, and routes by the words of its cells (seed 203)', () => {
  const came = { hole: 0, overlap: 0, sound: 0 }
  fc.assert(
    fc.property(anyRows, (rows) => {
      const written = rows.map((row, at) => `| ${row.map(({ text }) => text).join(' | ')} | a | ${at} |`)
      const head = ['| Service | Role | Language | Seats | Team | Guidance |', '|-|-|-|-|-|-|']
      const text = page('# A', '', 'Decision Table: **T**', '', ...head, ...written)
      const playbook = readPlaybook([{ file: 'a.md', text }], manifest)
      const { release } = compile(playbook)
      assert.ok(release)
      const codes = check(playbook, { today: '2026-11-22' }).map(({ code }) => code)
      const counts = everything.map((wish) => {
        const holding = rows.flatMap((row, at) =>
          row.every((cell, column) => cell.holds(wish[column] ?? '', namedBeside(rows, row, column))) ? [at] : [],
        )
        const [ofService, ofRole, ofLanguage, many] = wish
        const routed = routeFor(release, { service: ofService, role: ofRole, language: ofLanguage }, { seats: many })
        assert.equal(routed.kind === 'row' ? routed.row : -1, holding[0] ?? -1, text)
        return holding.length
      })
      const [hole, overlap] = [counts.includes(0), counts.some((count) => count > 1)]
      assert.equal(codes.includes('FL1023'), hole, text)
      assert.equal(codes.includes('FL1024'), overlap, text)
      came[hole ? 'hole' : overlap ? 'overlap' : 'sound'] += 1
    }),
    { seed: 203, numRuns: 250 },
  )
  assert.ok(came.hole > 20 && came.overlap > 20 && came.sound > 20, JSON.stringify(came))
})
