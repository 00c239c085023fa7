import type { Requirement } from '../../condition/requirement.ts'
import { areAllConditional } from '../../proof/branches.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.', '']
const pages = {
  'a.md': page(...step, '## Next Steps', '', '- Large: [Next](b.md).', '- Small: the work ends here.'),
  'b.md': page(...step),
}
const outcomes = (large: string, small: string) =>
  page(
    'facts:',
    '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }',
    'processes:',
    '  a:',
    '    outcomes:',
    `      b: { condition: ${large} }`,
    `      end: { ${small} }`,
  )

export const noOutcome: Rule = {
  code: 'FL1011',
  why: 'Where facts alone decide how a process ends, a customer whom no outcome is for is stuck at its end.',
  scope: 'playbook',
  ok: [
    { pages, manifest: outcomes('seats >= 500', 'condition: seats < 500') },
    { pages, manifest: outcomes('seats >= 500', 'label: { en: Small }') },
  ],
  bad: [{ pages, manifest: outcomes('seats > 500', 'condition: seats < 500'), at: ['playbook.yaml:6:23'] }],
  *check(subject) {
    const { release } = subject.compiled
    for (const process of release?.processes.filter(areAllConditional) ?? []) {
      const conditions = process.outcomes.flatMap(({ condition }) => condition ?? [])
      const proof = subject.prover.satisfiable(
        ...conditions.map(({ requirement }): Requirement => ({ kind: 'not', of: requirement })),
      )
      const [first] = conditions
      if (release === null || first === undefined || proof.kind !== 'witness') continue
      const witness = witnessWords(proof.witness, release.facts)
      yield diagnose('FL1011', conditionSpan(subject, first), { process: `"${process.id}"`, witness })
    }
  },
}
