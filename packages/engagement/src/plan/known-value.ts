import type { FactId, FactValue, KnownFacts } from '@fairlead/playbook'

/** The value of a fact; `null` where it is unknown. */
export function knownValue(facts: KnownFacts, fact: FactId): FactValue | null {
  return Object.hasOwn(facts, fact) ? (facts[fact] ?? null) : null
}
