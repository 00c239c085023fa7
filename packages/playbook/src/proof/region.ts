import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition, FactValue } from '../model/fact.ts'
import { dateOf, dayNumber } from './day-number.ts'

/** Values of a fact that every comparison answers alike; `value` stands for all of them. */
export interface Region {
  readonly value: FactValue
  /** The first and the last of the numbers or days in it; `to` is `null` where there is no last, all of it where neither counts. */
  readonly interval: Interval | null
}

export interface Interval {
  readonly from: number
  readonly to: number | null
}

export type Compare = Extract<Requirement, { kind: 'compare' }>

const firstDay = dayNumber('0001-01-01') ?? 0
const lastDay = dayNumber('9999-12-31') ?? 0

/**
 * The regions of a fact that is no set: cut where one of the comparisons changes its answer. Two values in one region
 * give every comparison the same answer [P141].
 */
export function regionsOf(
  fact: Exclude<FactDefinition, { type: 'set' }>,
  comparisons: readonly Compare[],
): readonly Region[] {
  switch (fact.type) {
    case 'number':
    case 'money': {
      const cuts = comparisons.flatMap(({ operator, value }) => cutsAt(operator, Number(value)))
      return intervals(cuts, { from: 0, to: null }).map((interval) => ({ value: nearestCut(interval, 0), interval }))
    }
    case 'date': {
      const cuts = comparisons.flatMap(({ operator, value }) =>
        cutsAt(operator, dayNumber(String(value)) ?? Number.NaN),
      )
      const all = { from: firstDay, to: lastDay }
      return intervals(cuts, all).map((interval) => ({ value: dateOf(nearestCut(interval, firstDay)), interval }))
    }
    case 'yes-no':
      return [true, false].map((value) => ({ value, interval: null }))
    case 'choice':
      return fact.choices.map(({ id }) => ({ value: id, interval: null }))
    case 'text': {
      const named = [...new Set(comparisons.map(({ value }) => String(value)))].filter((value) => value !== '')
      let other = '…'
      while (named.includes(other)) other += '…'
      return [...named, other].map((value) => ({ value, interval: null }))
    }
    default:
      return fact satisfies never
  }
}

/** Where a comparison with a value changes its answer: the first number of what comes after. */
function cutsAt(operator: Compare['operator'], value: number): readonly number[] {
  const [at, after] = [Math.ceil(value), Math.floor(value) + 1]
  if (operator === '<' || operator === '>=') return [at]
  if (operator === '>' || operator === '<=') return [after]
  return [at, after]
}

function intervals(cuts: readonly number[], { from, to }: Interval): readonly Interval[] {
  const inside = cuts.filter((cut) => Number.isSafeInteger(cut) && cut > from && (to === null || cut <= to))
  const starts = [...new Set([from, ...inside])].sort((a, b) => a - b)
  return starts.map((start, index) => {
    const next = starts[index + 1]
    return { from: start, to: next === undefined ? to : next - 1 }
  })
}

/** Below the first cut the value nearest to it says more than nothing at all would. */
function nearestCut({ from, to }: Interval, least: number): number {
  return from === least && to !== null && to !== lastDay ? to : from
}
