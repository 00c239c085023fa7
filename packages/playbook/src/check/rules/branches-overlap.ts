import { branchesOf } from '../../proof/branches.ts'
import { whose } from '../../proof/placed-conditions.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }')
const steps = (one: string, other: string) =>
  page(
    '# Plan',
    '## One',
    'Primary Role: **FE**',
    `Condition: **${one}**`,
    '',
    'One.',
    '',
    '## Two',
    'Primary Role: **FE**',
    `Condition: **${other}**`,
    '',
    'Two.',
  )

const within = page(
  '# Plan',
  '## One',
  'Primary Role: **FE**',
  'Condition: **seats != 1000**',
  '',
  '| Id | Name | M/O | Role |',
  '|-|-|-|-|',
  '| 10 | One | M | FE |',
  '| 20 | Two | M | FE |',
)
const tasks = page('tasks:', "  '10': { condition: seats >= 1000 }", "  '20': { condition: seats <= 1000 }")

export const branchesOverlap: Rule = {
  code: 'FL1009',
  why: 'Whoever stands exactly on the threshold is asked to do both, though the branches were meant to part customers.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': steps('seats >= 1000', 'seats < 1000') }, manifest },
    { pages: { 'a.md': steps('seats >= 1000', 'seats < 5000') }, manifest },
    { pages: { 'a.md': within }, manifest: page(manifest, tasks) },
  ],
  bad: [{ pages: { 'a.md': steps('seats >= 1000', 'seats <= 1000') }, manifest, at: ['a.md:10:14'] }],
  *check(subject) {
    const { release } = subject.compiled
    for (const { above, below, within } of release === null ? [] : branchesOf(release)) {
      const proof = subject.prover.satisfiable(...within, above.condition.requirement, below.condition.requirement)
      if (release === null || proof.kind !== 'witness') continue
      const witness = witnessWords(proof.witness, release.facts)
      const words = {
        text: below.condition.text,
        what: whose(below),
        other: above.condition.text,
        of: whose(above),
        witness,
      }
      const related = [{ message: 'the other branch', span: conditionSpan(subject, above.condition) }]
      yield withRelated(diagnose('FL1009', conditionSpan(subject, below.condition), words), related)
    }
  },
}
