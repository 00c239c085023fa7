import type { Requirement } from '../../condition/requirement.ts'
import { branchesOf } from '../../proof/branches.ts'
import { type PlacedCondition, whose } from '../../proof/placed-conditions.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const facts = ['facts:', '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }']
const manifest = page(...facts)
const step = (title: string, condition: string) => [
  `## ${title}`,
  'Primary Role: **FE**',
  `Condition: **${condition}**`,
  '',
  'Do it.',
  '',
]
const table = ['## Do', '', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |', '| 20 | Two | M | FE |']
const within = ['## Do', 'Primary Role: **FE**', 'Condition: **seats != 1000**']
const tasks = ['tasks:', "  '10': { condition: seats > 1000 }", "  '20': { condition: seats < 1000 }"]

export const branchesLeaveHole: Rule = {
  code: 'FL1010',
  why: 'Whoever stands exactly on the threshold is asked to do neither, and nobody notices: both branches look right.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page('# Plan', ...step('One', 'seats > 1000'), ...step('Two', 'seats <= 1000')) }, manifest },
    {
      pages: {
        'a.md': page(
          '# Plan',
          ...step('One', 'seats > 1000'),
          ...step('Two', 'seats < 1000'),
          ...step('Three', 'seats == 1000'),
        ),
      },
      manifest,
    },
    { pages: { 'a.md': page('# Plan', ...step('One', 'seats > 1000'), ...step('Two', 'seats < 100')) }, manifest },
    { pages: { 'a.md': page('# Plan', ...within, ...table.slice(1)) }, manifest: page(...facts, ...tasks) },
  ],
  bad: [
    {
      pages: { 'a.md': page('# Plan', ...step('One', 'seats > 1000'), ...step('Two', 'seats < 1000')) },
      manifest,
      at: ['a.md:10:14'],
    },
    { pages: { 'a.md': page('# Plan', ...table) }, manifest: page(...facts, ...tasks), at: ['playbook.yaml:5:22'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    const not = ({ condition }: PlacedCondition): Requirement => ({ kind: 'not', of: condition.requirement })
    for (const { above, below, siblings, within } of release === null ? [] : branchesOf(release)) {
      if (siblings.length > mostSiblings) continue
      if (subject.prover.satisfiable(...within, not(above), not(below)).kind !== 'witness') continue
      const proof = subject.prover.satisfiable(...within, ...siblings.map(not))
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
      yield withRelated(diagnose('FL1010', conditionSpan(subject, below.condition), words), related)
    }
  },
}

/** Among more conditions than this nobody sees two branches. */
const mostSiblings = 100
