import type { Requirement } from '../condition/requirement.ts'
import type { KnownFacts } from '../model/fact.ts'
import { compares, type Opaque } from './variables.ts'

/** Whether a requirement holds for a customer of whom every fact is known; `ofOpaque` answers what has no words. */
export function holds(requirement: Requirement, facts: KnownFacts, ofOpaque: (part: Opaque) => boolean): boolean {
  switch (requirement.kind) {
    case 'all':
      return requirement.of.every((part) => holds(part, facts, ofOpaque))
    case 'any':
      return requirement.of.some((part) => holds(part, facts, ofOpaque))
    case 'not':
      return !holds(requirement.of, facts, ofOpaque)
    case 'some':
      return membersOf(facts[requirement.fact]).length > 0
    case 'includes':
      return membersOf(facts[requirement.fact]).includes(requirement.value)
    case 'compare':
      return compares(requirement, facts[requirement.fact])
    case 'opaque':
      return ofOpaque(requirement)
    default:
      return requirement satisfies never
  }
}

function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
