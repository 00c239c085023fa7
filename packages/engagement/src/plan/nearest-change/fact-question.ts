import type { FactDefinition, FactRegions, FactValue } from '@fairlead/playbook'
import type { Verdict } from '../plan.ts'
import type { Decided, FactChange, Flip, Matches } from './flip.ts'

/** What a task says to other values of one fact, everything else being as it is. */
export interface FactQuestion<Fact extends FactDefinition = FactDefinition> {
  readonly fact: Fact
  /** As it is known; `null` where it is missing. */
  readonly from: FactValue | null
  readonly regions: FactRegions
  /** What the other facts are, for what compares two of them. */
  readonly beside: readonly FactValue[]
  /** The verdicts that the task does not have now. */
  readonly targets: readonly Decided[]
  ask(value: FactValue): Verdict
}

/** A value at a certain distance from the present one, and what else does as well. */
export interface Found {
  readonly value: FactValue
  readonly matches: Matches
  readonly distance: number
}

/** The flip to a value that was found; of a fact that is missing nothing has to change. */
export function factFlip(
  { fact, from }: FactQuestion,
  to: Decided,
  { value, matches, distance }: Found,
): Flip<FactChange> {
  const change = { kind: 'fact', fact: fact.id, from, value, matches } as const
  return { to, change, distance: from === null ? 0 : distance }
}
