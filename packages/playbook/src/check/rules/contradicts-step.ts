import { placedConditions, whose } from '../../proof/placed-conditions.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
const pages = { 'a.md': page('# Plan', '## Write', 'Primary Role: **FE**', 'Condition: **seats > 100**', '', ...row) }
const task = (condition: string) =>
  page('facts:', '  seats: { type: number, label: { en: Seats } }', 'tasks:', `  '10': { condition: ${condition} }`)

export const contradictsStep: Rule = {
  code: 'FL1002',
  why: 'A task is for whoever meets its condition and that of its step; where the two exclude each other nobody is ever asked.',
  scope: 'playbook',
  ok: [{ pages, manifest: task('seats < 500') }],
  bad: [{ pages, manifest: task('seats < 50'), at: ['playbook.yaml:4:22'] }],
  *check(subject) {
    const { release } = subject.compiled
    for (const placed of release === null ? [] : placedConditions(release)) {
      if (placed.on !== 'task' || placed.step.condition === null) continue
      const [own, other] = [placed.condition, placed.step.condition]
      const isNever = (...of: readonly (typeof own)[]) =>
        subject.prover.satisfiable(...of.map(({ requirement }) => requirement)).kind === 'never'
      if (!isNever(own, other) || isNever(own) || isNever(other)) continue
      const words = { text: own.text, what: whose(placed), other: other.text }
      const related = [{ message: 'the condition of the step', span: conditionSpan(subject, other) }]
      yield withRelated(diagnose('FL1002', conditionSpan(subject, own), words), related)
    }
  },
}
