import type { Requirement } from '../../condition/requirement.ts'
import { oncePerText } from '../../proof/once-per-text.ts'
import { placedConditions } from '../../proof/placed-conditions.ts'
import type { Prover } from '../../proof/prover.ts'
import { requirementText } from '../../proof/requirement-text.ts'
import { conditionSpan } from '../../proof/source-span.ts'
import { leavesOf } from '../../proof/variables.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { isIdle } from './idle-comparison.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  managed: { type: yes-no, label: { en: Managed } }',
)
const row = ['| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']
const step = (condition: string) =>
  page('# Plan', '## Write', 'Primary Role: **FE**', `Condition: **${condition}**`, '', ...row)

export const redundantPart: Rule = {
  code: 'FL1005',
  why: 'A part that changes nothing is often a slip: another number was meant, or && where || stands.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': step('seats > 3 && seats < 9 || managed') }, manifest },
    { pages: { 'a.md': step('seats > 9 && seats < 3') }, manifest, also: ['FL1001'] },
  ],
  bad: [
    { pages: { 'a.md': step('seats > 5 && seats > 3') }, manifest, at: ['a.md:4:27'] },
    { pages: { 'a.md': step('managed || seats > 5 && managed') }, manifest, at: ['a.md:4:25'] },
    { pages: { 'a.md': step('seats > 5 || seats >= 3') }, manifest, at: ['a.md:4:14'] },
  ],
  *check(subject) {
    const { release } = subject.compiled
    const partOf = oncePerText(({ requirement }) =>
      !asksOnce(requirement) && isIdle(requirement, subject.prover) === null
        ? redundant(requirement, subject.prover)
        : null,
    )
    for (const { condition } of release === null ? [] : placedConditions(release)) {
      const part = partOf(condition)
      if (part === null) continue
      const words = requirementText(part)
      yield diagnose('FL1005', conditionSpan(subject, { ...condition, text: words }), {
        part: words,
        text: condition.text,
      })
    }
  },
}

/** Whether every part asks for a fact of its own: no part can then say what another says. */
function asksOnce(requirement: Requirement): boolean {
  const facts = leavesOf(requirement).flatMap((leaf) => (leaf.kind === 'opaque' ? leaf.facts : [leaf.fact]))
  return new Set(facts).size === facts.length
}

/** A part of a list that the rest of it implies, or, in a list of alternatives, that implies one of the others. */
function redundant(requirement: Requirement, prover: Prover): Requirement | null {
  if (requirement.kind === 'not') return redundant(requirement.of, prover)
  if (requirement.kind !== 'all' && requirement.kind !== 'any') return null
  const not = (of: Requirement): Requirement => ({ kind: 'not', of })
  for (const part of requirement.of.toReversed()) {
    const rest = requirement.of.filter((other) => other !== part)
    const question = requirement.kind === 'all' ? [...rest, not(part)] : [part, ...rest.map(not)]
    if (isIdle(part, prover) === null && prover.satisfiable(...question).kind === 'never') return part
    const inner = redundant(part, prover)
    if (inner !== null) return inner
  }
  return null
}
