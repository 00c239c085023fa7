import type { Requirement } from '../../condition/requirement.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }',
  '  region: { type: choice, label: { en: Region }, choices: { emea: { en: Europe }, apac: { en: Asia } } }',
)
const table = (...rows: readonly string[]) =>
  page('# Help', '', 'Decision Table: **Who helps**', '', '| Seats | Region | Who |', '|-|-|-|', ...rows)

export const decisionHole: Rule = {
  code: 'FL1023',
  why: 'A customer for whom there is no row is sent to nobody, and whoever looks it up has to guess.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': table('| >= 10k | - | Ana |', '| < 10k | Europe | Bo |', '| < 10k | Asia | Cy |') }, manifest },
  ],
  bad: [
    { pages: { 'a.md': table('| above 10k | - | Ana |', '| below 10k | - | Bo |') }, manifest, at: ['a.md:3:1'] },
    { pages: { 'a.md': table('| more than 150 | - | Ana |') }, manifest, at: ['a.md:3:1'] },
    { pages: { 'a.md': table('| - | Europe | Ana |') }, manifest, at: ['a.md:3:1'] },
  ],
  *check({ decisions, proverOf }) {
    for (const { model, table } of decisions) {
      if (table === null || table.rows.some(({ condition }) => condition === null)) continue
      const none = table.rows.flatMap(({ condition }): readonly Requirement[] =>
        condition === null ? [] : [{ kind: 'not', of: condition.requirement }],
      )
      const proof = proverOf(model).satisfiable(...none)
      if (proof.kind !== 'witness') continue
      const { label } = model.written
      const witness = witnessWords(proof.witness, model.written.definitions)
      yield diagnose('FL1023', label.span, { title: label.text, witness })
    }
  },
}
