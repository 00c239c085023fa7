import type { Requirement } from '../../condition/requirement.ts'
import { gatesOf } from '../../proof/gate-tasks.ts'
import { sourceSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# A', '## Do', '', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = { 'a.md': page(...head, '| 10 | One | M | FE |', '| 11 | Other | M | FE |', '| 20 | Two | M | FE |') }
const large = [
  '# A',
  '## Large',
  'Primary Role: **FE**',
  'Condition: **seats > 100**',
  '',
  '| Id | Name | M/O | Role |',
  '|-|-|-|-|',
]
const parted = page(...large, '| 10 | One | M | FE |', '', ...head.slice(1), '| 20 | Two | M | FE |')
const facts = ['facts:', '  seats: { type: number, label: { en: Seats } }']
const gate = page(...facts, 'gates:', "  '20': { process: a }")
const tasks = (one: string, other: string) =>
  page(
    ...facts,
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
  ok: [
    { pages, manifest: tasks('seats < 500', 'seats >= 500') },
    { pages: { 'a.md': parted, 'b.md': page('# B', ...head.slice(1), '| 10 | One | M | FE |') }, manifest: gate },
  ],
  bad: [
    { pages, manifest: tasks('seats < 100', 'seats >= 500'), at: ['playbook.yaml:7:3'] },
    { pages: { 'a.md': parted }, manifest: gate, at: ['playbook.yaml:4:3'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    for (const gate of release === null ? [] : gatesOf(release)) {
      const isReal = gate.waitsFor.some(({ requirement }) => subject.prover.satisfiable(requirement).kind !== 'never')
      if (release === null || gate.inferred || !isReal) continue
      const none = gate.waitsFor.map(({ requirement }): Requirement => ({ kind: 'not', of: requirement }))
      const proof = subject.prover.satisfiable(gate.requirement, ...none)
      if (proof.kind !== 'witness') continue
      const witness = witnessWords(proof.witness, release.facts)
      const words = { task: gate.task.id, process: `"${gate.gated.id}"`, witness }
      yield diagnose('FL1008', sourceSpan(subject, gate.source), words)
    }
  },
}
