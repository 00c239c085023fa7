import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { evaluateCondition } from '../condition/evaluate-condition.ts'
import { readManifest } from '../manifest/read-manifest.ts'

const manifest = readManifest(
  'playbook.yaml',
  page(
    'facts:',
    '  seats: { type: number, label: { en: Seats } }',
    '  region: { type: choice, label: { en: Region }, choices: { emea: { en: Europe }, apac: { en: Asia } } }',
    '  sources: { type: set, label: { en: Sources }, choices: { box: { en: Box }, mail: { en: Mail } } }',
    '  managed: { type: yes-no, label: { en: Managed } }',
  ),
)
const number = fc.integer({ min: 0, max: 4 })
const seats = fc.oneof(
  fc.constant('-'),
  fc.tuple(fc.constantFrom('>=', '>', '<', '<=', ''), number).map(([op, n]) => `${op} ${n}`),
  fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}–${Math.max(a, b)}`),
)
const row = fc
  .tuple(
    seats,
    fc.constantFrom('-', 'Europe', 'Asia'),
    fc.constantFrom('-', '-', 'Box', 'none'),
    fc.constantFrom('-', 'Yes', 'No'),
  )
  .map((cells) => `| ${cells.join(' | ')} | x |`)

const everybody = [0, 1, 2, 3, 4, 5].flatMap((n) =>
  ['emea', 'apac'].flatMap((region) =>
    [[], ['box'], ['mail'], ['box', 'mail']].flatMap((sources) =>
      [true, false].map((managed) => ({ seats: n, region, sources, managed })),
    ),
  ),
)

test('[P153] a decision table has a hole or an overlap where some customer has no row or two, and else neither (seed 153)', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const head = ['| Seats | Region | Sources | Managed | Answer |', '|-|-|-|-|-|']
      const text = page('# A', '', 'Decision Table: **T**', '', ...head, ...rows)
      const playbook = readPlaybook([{ file: 'a.md', text }], manifest)
      const { release } = compile(playbook)
      const codes = check(playbook, { today: '2026-11-22' }).map(({ code }) => code)
      assert.ok(release)
      const [table] = release.decisions
      assert.ok(table)
      const counts = everybody.map(
        (known) =>
          table.rows.filter(
            ({ condition }) =>
              condition === null || evaluateCondition(condition, known, release.facts).verdict === 'true',
          ).length,
      )
      assert.equal(codes.includes('FL1023'), counts.includes(0), text)
      assert.equal(
        codes.includes('FL1024'),
        counts.some((count) => count > 1),
        text,
      )
    }),
    { seed: 153, numRuns: 150 },
  )
})
