import type { Requirement } from '../../condition/requirement.ts'
import { areAllConditional } from '../../proof/branches.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { outcomesWhere as outcomes, pagesWithOutcomes as pages } from '../conditional-outcomes.ts'
import { diagnose } from '../diagnose.ts'
import type { Rule } from '../rule.ts'

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
