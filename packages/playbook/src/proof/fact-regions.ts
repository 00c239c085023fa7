import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition, FactId, FactValue } from '../model/fact.ts'
import { valuesNear } from './customers.ts'
import { type Region, regionsOf } from './region.ts'
import { leavesOf, understood } from './variables.ts'

/** What requirements ask of one fact: two values that differ in none of this get the same answers. */
export interface FactRegions {
  readonly fact: FactDefinition
  /** Its values, cut where a comparison changes its answer; none of a set. */
  readonly regions: readonly Region[]
  /** The members of a set that are asked for by name. */
  readonly members: readonly string[]
  /** A part without words reads it as well: of the values beside those that were tried nothing is known. */
  readonly isOpaque: boolean
  /** What such parts name, and what lies beside it. */
  readonly near: readonly FactValue[]
}

/** The facts that requirements read, each once, with what they ask of it [P141]. */
export function factRegions(
  requirements: readonly Requirement[],
  definitions: readonly FactDefinition[],
): ReadonlyMap<FactId, FactRegions> {
  const facts = new Map(definitions.map((fact) => [fact.id, fact]))
  const leaves = requirements.flatMap(leavesOf).map((leaf) => understood(leaf, facts))
  const read = new Set(leaves.flatMap((leaf) => (leaf.kind === 'opaque' ? leaf.facts : [leaf.fact])))
  return new Map(
    [...read].flatMap((id): readonly [FactId, FactRegions][] => {
      const fact = facts.get(id)
      if (fact === undefined) return []
      const compares = leaves.flatMap((leaf) => (leaf.kind === 'compare' && leaf.fact === id ? [leaf] : []))
      const named = leaves.flatMap((leaf) => (leaf.kind === 'includes' && leaf.fact === id ? [leaf.value] : []))
      const opaque = leaves.flatMap((leaf) => (leaf.kind === 'opaque' && leaf.facts.includes(id) ? [leaf.text] : []))
      const regions = fact.type === 'set' ? [] : regionsOf(fact, compares)
      const near = opaque.flatMap((text) => valuesNear(text, fact.type))
      return [
        [id, { fact, regions, members: [...new Set(named)], isOpaque: opaque.length > 0, near: [...new Set(near)] }],
      ]
    }),
  )
}
