import type { FactId, FactValue, KnownFacts } from '../model/fact.ts'
import type { Domains } from './formula.ts'
import type { Interval } from './region.ts'
import type { Problem, Variable } from './variables.ts'

/** A customer for whom conditions have certain verdicts, and what of it the verdicts rest on. */
export interface Witness {
  readonly facts: KnownFacts
  readonly traits: readonly Trait[]
}

export type Trait =
  | { readonly kind: 'within'; readonly fact: FactId; readonly interval: Interval }
  | { readonly kind: 'is'; readonly fact: FactId; readonly value: FactValue }
  | { readonly kind: 'has'; readonly fact: FactId; readonly member: string }
  | { readonly kind: 'lacks'; readonly fact: FactId; readonly member: string }
  /** None of the members that the conditions do not name. */
  | { readonly kind: 'lacks-others'; readonly fact: FactId }
  | { readonly kind: 'empty'; readonly fact: FactId }

/** The customer that a solution stands for: of each fact the first of the values that are left. */
export function witnessOf({ variables, full }: Problem, domains: Domains): Witness {
  const facts: Record<FactId, FactValue> = {}
  const traits: Trait[] = []
  for (const [index, variable] of variables.entries()) {
    const left = domains[index] ?? 0n
    const matters = left !== full[index]
    if (variable.kind === 'fact') {
      const first = lowest(left)
      const region = variable.regions[first]
      if (region === undefined) continue
      facts[variable.fact] = region.value
      if (!matters) continue
      traits.push(
        region.interval === null
          ? { kind: 'is', fact: variable.fact, value: region.value }
          : { kind: 'within', fact: variable.fact, interval: run(variable, left, first) },
      )
    } else if (variable.kind !== 'opaque') {
      const isIn = (left & 1n) === 0n
      const [member] = variable.kind === 'member' ? [variable.member] : variable.members
      const members = (facts[variable.fact] ?? []) as readonly string[]
      facts[variable.fact] = isIn && member !== undefined ? [...members, member] : members
      if (!matters || member === undefined) continue
      if (isIn) traits.push({ kind: 'has', fact: variable.fact, member })
      else
        traits.push(
          variable.kind === 'member'
            ? { kind: 'lacks', fact: variable.fact, member }
            : { kind: 'lacks-others', fact: variable.fact },
        )
    }
  }
  return { facts, traits: withoutEmpty(traits, facts) }
}

/** A set with nothing in it is said so, not as a list of what it lacks. */
function withoutEmpty(traits: readonly Trait[], facts: KnownFacts): readonly Trait[] {
  const empty = new Set(
    traits.flatMap((trait) =>
      trait.kind === 'lacks-others' && (facts[trait.fact] as readonly string[]).length === 0 ? [trait.fact] : [],
    ),
  )
  return [
    ...traits.filter(({ fact }) => !empty.has(fact)),
    ...[...empty].map((fact): Trait => ({ kind: 'empty', fact })),
  ]
}

function lowest(mask: bigint): number {
  let index = 0
  while (mask !== 0n && ((mask >> BigInt(index)) & 1n) === 0n) index++
  return index
}

/** From the first region that is left to the last of those that follow it without a gap. */
function run({ regions }: Extract<Variable, { kind: 'fact' }>, left: bigint, first: number): Interval {
  let last = first
  while (((left >> BigInt(last + 1)) & 1n) === 1n) last++
  return { from: regions[first]?.interval?.from ?? 0, to: regions[last]?.interval?.to ?? null }
}
