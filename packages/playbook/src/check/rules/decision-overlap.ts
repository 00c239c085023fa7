import type { Requirement } from '../../condition/requirement.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }',
  '  managed: { type: yes-no, label: { en: Managed } }',
)
const table = (...rows: readonly string[]) =>
  page('# Help', '', 'Decision Table: **Who helps**', '', '| Seats | Managed | Who |', '|-|-|-|', ...rows)

export const decisionOverlap: Rule = {
  code: 'FL1024',
  why: 'Two rows for one customer give two answers: which of them counts is decided by who reads first.',
  scope: 'page',
  ok: [{ pages: { 'a.md': table('| >= 500 | - | Ana |', '| < 500 | Yes | Bo |', '| < 500 | No | Cy |') }, manifest }],
  bad: [
    { pages: { 'a.md': table('| >= 500 | - | Ana |', '| <= 500 | - | Bo |') }, manifest, at: ['a.md:8:1'] },
    { pages: { 'a.md': table('| - | Yes | Ana |', '| - | - | Bo |') }, manifest, at: ['a.md:8:1'] },
  ],
  *check({ decisions, proverOf }) {
    for (const { model, table } of decisions) {
      const prover = proverOf(model)
      const rows = table?.rows.slice(0, mostRows).map(({ condition }) => condition?.requirement ?? everybody) ?? []
      for (const [index, row] of rows.entries()) {
        const proof = prover.satisfiable(row, { kind: 'any', of: rows.slice(0, index) })
        const span = model.written.rows[index]?.span
        if (proof.kind !== 'witness' || span === undefined) continue
        const before = rows.findIndex((other) => prover.satisfiable(row, other).kind === 'witness')
        const first = model.written.rows[before]?.span ?? model.written.label.span
        const words = {
          witness: witnessWords(proof.witness, model.written.definitions),
          line: String(first.start.line),
        }
        yield withRelated(diagnose('FL1024', span, words), [{ message: 'the other row', span: first }])
      }
    }
  },
}

/** What nobody writes by hand is not held against itself. */
const mostRows = 300

const everybody: Requirement = { kind: 'all', of: [] }
