import type { DecisionTable, FactId, Requirement } from '@fairlead/playbook'

/** The values that the rows of a table name for one of its inputs, each once, in the order of the rows. */
export function namedValues({ rows }: Pick<DecisionTable, 'rows'>, input: FactId): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ condition }) => (condition === null ? [] : valuesIn(condition.requirement, input)))),
  ]
}

function valuesIn(requirement: Requirement, input: FactId): readonly string[] {
  switch (requirement.kind) {
    case 'all':
    case 'any':
      return requirement.of.flatMap((part) => valuesIn(part, input))
    case 'not':
      return valuesIn(requirement.of, input)
    case 'compare':
      return requirement.fact === input && typeof requirement.value === 'string' ? [requirement.value] : []
    case 'includes':
      return requirement.fact === input ? [requirement.value] : []
    case 'some':
    case 'opaque':
      return []
    default:
      return requirement satisfies never
  }
}
