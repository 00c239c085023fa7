import type { DecisionRow, FactId, Requirement } from '@fairlead/playbook'

/**
 * What a row asks for under each input of its table: the parts of its condition that are about that input alone. `null`
 * where a part is about several, or about none of them.
 */
export function rowCells(
  { condition }: DecisionRow,
  inputs: readonly FactId[],
): ReadonlyMap<FactId, readonly Requirement[]> | null {
  const cells = new Map<FactId, Requirement[]>()
  if (condition === null) return cells
  const { requirement } = condition
  for (const part of requirement.kind === 'all' ? requirement.of : [requirement]) {
    const [input, ...others] = new Set(factsIn(part))
    if (input === undefined || others.length > 0 || !inputs.includes(input)) return null
    cells.set(input, [...(cells.get(input) ?? []), part])
  }
  return cells
}

function factsIn(requirement: Requirement): readonly FactId[] {
  switch (requirement.kind) {
    case 'all':
    case 'any':
      return requirement.of.flatMap(factsIn)
    case 'not':
      return factsIn(requirement.of)
    case 'compare':
    case 'includes':
    case 'some':
      return [requirement.fact]
    case 'opaque':
      return requirement.facts
    default:
      return requirement satisfies never
  }
}
