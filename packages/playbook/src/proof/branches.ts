import type { Requirement } from '../condition/requirement.ts'
import type { Process, Release } from '../model/release.ts'
import { dayNumber } from './day-number.ts'
import { type PlacedCondition, placedConditions } from './placed-conditions.ts'
import type { Compare } from './region.ts'

/** Two conditions that plainly are meant as the two sides of one threshold. */
export interface Branches {
  readonly above: PlacedCondition
  readonly below: PlacedCondition
  /** They, and the conditions of their siblings. */
  readonly siblings: readonly PlacedCondition[]
  /** What holds of whoever comes to them: the condition of the step that tasks belong to. */
  readonly within: readonly Requirement[]
}

/**
 * The branches of a release: of siblings, the steps of a process, the tasks of a step and the outcomes of a process, two
 * that compare the same number, amount or day in opposite directions with the same value or the one beside it.
 */
export function branchesOf(release: Release): readonly Branches[] {
  const types = new Map(release.facts.map(({ id, type }) => [id, type]))
  const groups = Map.groupBy(placedConditions(release), siblingsOf)
  return [...groups.values()].flatMap((placed) => {
    // Siblings that share a condition are on the same side.
    const siblings = [...new Map(placed.map((one) => [one.condition.text, one])).values()]
    const compared = siblings.flatMap((one) => {
      const { requirement } = one.condition
      const value = requirement.kind === 'compare' ? orderOf(requirement, types.get(requirement.fact)) : null
      return requirement.kind === 'compare' && value !== null ? [{ placed: one, requirement, value }] : []
    })
    const below = Map.groupBy(
      compared.filter(({ requirement }) => requirement.operator.startsWith('<')),
      ({ requirement, value }) => `${requirement.fact} ${value}`,
    )
    const above = compared.filter(({ requirement }) => requirement.operator.startsWith('>'))
    return above.flatMap((one) =>
      [-1, 0, 1]
        .flatMap((beside) => below.get(`${one.requirement.fact} ${one.value + beside}`) ?? [])
        .map((other) => ({ above: one.placed, below: other.placed, siblings, within: stepOf(one.placed) })),
    )
  })
}

/** What the siblings of a condition have in common. Outcomes that all have conditions are held against each other as a whole. */
function siblingsOf(placed: PlacedCondition): string {
  if (placed.on === 'task') return `task ${placed.process.id} ${placed.step.id}`
  if (placed.on === 'step') return `step ${placed.process.id}`
  return areAllConditional(placed.process)
    ? `${placed.process.id} ${placed.outcome.id}`
    : `outcome ${placed.process.id}`
}

function stepOf(placed: PlacedCondition): readonly Requirement[] {
  return placed.on === 'task' && placed.step.condition !== null ? [placed.step.condition.requirement] : []
}

/** Whether facts alone decide how a process ends. */
export function areAllConditional({ outcomes }: Process): boolean {
  return outcomes.length > 0 && outcomes.every(({ condition }) => condition !== null)
}

/** What a comparison compares with, as a number; `null` where the fact has no order. */
function orderOf({ value }: Compare, type: string | undefined): number | null {
  if (type === 'date') return dayNumber(String(value))
  return (type === 'number' || type === 'money') && typeof value === 'number' ? value : null
}
