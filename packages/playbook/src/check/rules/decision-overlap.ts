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
  *check({ decisions, prover, compiled }) {
    for (const { model, table } of decisions) {
      const rows = table?.rows.map(({ condition }) => condition?.requirement ?? everybody) ?? []
      for (const [index, row] of rows.entries()) {
        for (const [before, other] of rows.slice(0, index).entries()) {
          const [span, first] = [model.written.rows[index]?.span, model.written.rows[before]?.span]
          const proof = prover.satisfiable(other, row)
          if (proof.kind !== 'witness' || span === undefined || first === undefined) continue
          const witness = witnessWords(proof.witness, compiled.release?.facts ?? [])
          const found = diagnose('FL1024', span, { witness, line: String(first.start.line) })
          yield withRelated(found, [{ message: 'the other row', span: first }])
          break
        }
      }
    }
  },
}

const everybody: Requirement = { kind: 'all', of: [] }
