import { oncePerText } from '../../proof/once-per-text.ts'
import { placedConditions, whose } from '../../proof/placed-conditions.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  size: { type: choice, label: { en: Size }, choices: { s: { en: Small }, l: { en: Large } } }',
)
const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
const step = (condition: string) =>
  page('# Plan', '## Write', 'Primary Role: **FE**', `Condition: **${condition}**`, '', ...row)

export const alwaysMet: Rule = {
  code: 'FL1003',
  why: 'A condition that holds for everybody is none: whoever wrote it meant to leave somebody out.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': step("size == 's' || seats > 0") }, manifest }],
  bad: [
    { pages: { 'a.md': step('seats >= 0') }, manifest, at: ['a.md:4:14'] },
    { pages: { 'a.md': step("size == 's' || size == 'l'") }, manifest, at: ['a.md:4:14'] },
    { pages: { 'a.md': step('seats < 500 || seats > 100') }, manifest, at: ['a.md:4:14'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    const isAlways = oncePerText(
      ({ requirement }) => subject.prover.satisfiable({ kind: 'not', of: requirement }).kind === 'never',
    )
    for (const placed of release === null ? [] : placedConditions(release)) {
      const { condition } = placed
      if (!isAlways(condition)) continue
      yield diagnose('FL1003', conditionSpan(subject, condition), { text: condition.text, what: whose(placed) })
    }
  },
}
