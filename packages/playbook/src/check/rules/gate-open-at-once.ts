import { gatesOf, waitedRequirements } from '../../proof/gate-tasks.ts'
import { sourceSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# A', '## Do', '', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = { 'a.md': page(...head, '| 10 | One | M | FE |', '| 11 | Other | M | FE |', '| 20 | Two | M | FE |') }
const tasks = (one: string, other: string) =>
  page(
    'facts:',
    '  seats: { type: number, label: { en: Seats } }',
    'tasks:',
    `  '10': { condition: ${one} }`,
    `  '11': { condition: ${other} }`,
    'gates:',
    "  '20': { process: a }",
  )

export const gateOpenAtOnce: Rule = {
  code: 'FL1008',
  why: 'For some customers nothing stands before the gate: whoever relies on it may not know.',
  scope: 'playbook',
  ok: [{ pages, manifest: tasks('seats < 500', 'seats >= 500') }],
  bad: [{ pages, manifest: tasks('seats < 100', 'seats >= 500'), at: ['playbook.yaml:7:3'] }],
  *check(subject) {
    const { release } = subject.compiled
    for (const gate of release === null ? [] : gatesOf(release)) {
      const waited = waitedRequirements(gate).filter((of) => subject.prover.satisfiable(...of).kind !== 'never')
      if (release === null || gate.inferred || waited.length === 0 || waited.some((of) => of.length === 0)) continue
      const none = waited.map((of) => ({ kind: 'not' as const, of: { kind: 'all' as const, of } }))
      const proof = subject.prover.satisfiable(...gate.requirements, ...none)
      if (proof.kind !== 'witness') continue
      const witness = witnessWords(proof.witness, release.facts)
      const words = { task: gate.task.id, process: `"${gate.gated.id}"`, witness }
      yield diagnose('FL1008', sourceSpan(subject, gate.source), words)
    }
  },
}
