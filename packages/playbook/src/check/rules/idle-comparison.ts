import type { Requirement } from '../../condition/requirement.ts'
import { oncePerText } from '../../proof/once-per-text.ts'
import { placedConditions } from '../../proof/placed-conditions.ts'
import type { Prover } from '../../proof/prover.ts'
import { requirementText } from '../../proof/requirement-text.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  worth: { type: money, currency: EUR, label: { en: Worth } }',
)
const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
const step = (condition: string) =>
  page('# Plan', '## Write', 'Primary Role: **FE**', `Condition: **${condition}**`, '', ...row)

export const idleComparison: Rule = {
  code: 'FL1004',
  why: 'Numbers are never below nothing: a comparison that no value can change was meant for another value, or another fact.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': step('seats > 0 && worth >= 1') }, manifest }],
  bad: [
    { pages: { 'a.md': step('seats >= 0 && worth > 5') }, manifest, at: ['a.md:4:14'] },
    { pages: { 'a.md': step('seats > 5 || worth < 0') }, manifest, at: ['a.md:4:27'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    const partsOf = oncePerText(({ requirement }) => idleParts(requirement, subject.prover))
    for (const { condition } of release === null ? [] : placedConditions(release)) {
      for (const { part, whom } of partsOf(condition)) {
        const [text, words] = [condition.text, requirementText(part)]
        yield diagnose('FL1004', conditionSpan(subject, { ...condition, text: words }), { part: words, text, whom })
      }
    }
  },
}

/** The comparisons of a longer condition that hold for everybody or for nobody. */
function idleParts(requirement: Requirement, prover: Prover): readonly { part: Requirement; whom: string }[] {
  if (requirement.kind === 'not') return idleParts(requirement.of, prover)
  if (requirement.kind !== 'all' && requirement.kind !== 'any') return []
  return requirement.of.flatMap((part) => {
    if (part.kind !== 'compare') return idleParts(part, prover)
    const whom = isIdle(part, prover)
    return whom === null ? [] : [{ part, whom }]
  })
}

/** For whom a comparison holds that holds for everybody or for nobody. */
export function isIdle(part: Requirement, { satisfiable }: Prover): 'everybody' | 'nobody' | null {
  if (satisfiable(part).kind === 'never') return 'nobody'
  return satisfiable({ kind: 'not', of: part }).kind === 'never' ? 'everybody' : null
}
