import type { Process, Release } from '../../model/release.ts'
import { areAllConditional } from '../../proof/branches.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import type { CheckedPlaybook } from '../checked-playbook.ts'
import { outcomesWhere as outcomes, pagesWithOutcomes as pages } from '../conditional-outcomes.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import type { Rule } from '../rule.ts'

export const twoOutcomes: Rule = {
  code: 'FL1012',
  why: 'Where facts alone decide how a process ends, two outcomes for one customer leave it open which way the work goes on.',
  scope: 'playbook',
  ok: [
    { pages, manifest: outcomes('seats >= 500', 'condition: seats < 500') },
    { pages, manifest: outcomes('seats >= 500', 'label: { en: Small }') },
  ],
  bad: [{ pages, manifest: outcomes('seats >= 500', 'condition: seats <= 500'), at: ['playbook.yaml:7:25'] }],
  *check(subject) {
    const { release } = subject.compiled
    for (const process of release?.processes.filter(areAllConditional) ?? []) {
      if (release !== null) yield* overlaps(process, release, subject)
    }
  },
}

function* overlaps({ outcomes }: Process, { facts }: Release, subject: CheckedPlaybook) {
  for (const [index, { id, condition }] of outcomes.slice(0, mostOutcomes).entries()) {
    for (const { condition: other } of outcomes.slice(0, index)) {
      if (condition === null || other === null) continue
      const proof = subject.prover.satisfiable(condition.requirement, other.requirement)
      if (proof.kind !== 'witness') continue
      const witness = witnessWords(proof.witness, facts)
      const words = { text: condition.text, outcome: id, other: other.text, witness }
      const related = [{ message: 'the other outcome', span: conditionSpan(subject, other) }]
      yield withRelated(diagnose('FL1012', conditionSpan(subject, condition), words), related)
    }
  }
}

/** What nobody writes by hand is not held against itself. */
const mostOutcomes = 50
