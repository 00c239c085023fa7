import { placedConditions, whose } from '../../proof/placed-conditions.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const facts = ['facts:', '  seats: { type: number, label: { en: Seats } }']
const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
const step = (condition: string) =>
  page('# Plan', '## Write', 'Primary Role: **FE**', `Condition: **${condition}**`, '', ...row)
const task = (condition: string) => page(...facts, 'tasks:', `  '10': { condition: ${condition} }`)

export const neverMet: Rule = {
  code: 'FL1001',
  why: 'Work that nobody can ever get is dead text: its author believes it is covered, and nobody is ever asked to do it.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': step('seats > 5 && seats < 9') }, manifest: page(...facts) },
    { pages: { 'a.md': step('seats > 5 && seats + 1 < 3') }, manifest: page(...facts) },
  ],
  bad: [
    { pages: { 'a.md': step('seats > 9 && seats < 5') }, manifest: page(...facts), at: ['a.md:4:14'] },
    { pages: { 'a.md': step('seats > 5') }, manifest: task('seats > 5 && !(seats > 3)'), at: ['playbook.yaml:4:22'] },
    { pages: { 'a.md': step('seats > 5') }, manifest: task('seats < 0'), at: ['playbook.yaml:4:22'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    for (const placed of release === null ? [] : placedConditions(release)) {
      const { condition } = placed
      if (subject.prover.satisfiable(condition.requirement).kind !== 'never') continue
      yield diagnose('FL1001', conditionSpan(subject, condition), { text: condition.text, what: whose(placed) })
    }
  },
}
