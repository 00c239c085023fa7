import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition, FactId, SetFact } from '../model/fact.ts'
import { dayNumber } from './day-number.ts'
import type { Domains, Formula } from './formula.ts'
import { type Compare, type Region, regionsOf } from './region.ts'

export type Opaque = Extract<Requirement, { kind: 'opaque' }>

/**
 * What a proof asks about a customer. A set is a question for each member that a condition names, and one for all
 * others; an opaque part of a condition is a question of its own, with no idea of its facts.
 */
export type Variable =
  | { readonly kind: 'fact'; readonly fact: FactId; readonly regions: readonly Region[] }
  | { readonly kind: 'member'; readonly fact: FactId; readonly member: string }
  | { readonly kind: 'other-member'; readonly fact: FactId; readonly members: readonly string[] }
  | { readonly kind: 'opaque'; readonly part: Opaque }

/** The variables of some requirements, and the requirements over them. */
export interface Problem {
  readonly variables: readonly Variable[]
  readonly full: Domains
  readonly formulas: readonly Formula[]
}

/** Puts requirements as one problem: all of them are to hold. */
export function problemOf(requirements: readonly Requirement[], facts: ReadonlyMap<FactId, FactDefinition>): Problem {
  const leaves = requirements.flatMap(leavesOf)
  const variables = variablesOf(leaves, facts)
  const full = variables.map((variable) => (1n << BigInt(valuesOf(variable))) - 1n)
  const formulas = requirements.map((requirement) => formulaOf(requirement, { variables, full, facts }, true))
  return { variables, full, formulas }
}

function valuesOf(variable: Variable): number {
  return variable.kind === 'fact' ? variable.regions.length : 2
}

type Leaf = Exclude<Requirement, { kind: 'all' | 'any' | 'not' }>

/** The parts of a requirement that are no list. */
export function leavesOf(requirement: Requirement): readonly Leaf[] {
  if (requirement.kind === 'all' || requirement.kind === 'any') return requirement.of.flatMap(leavesOf)
  return requirement.kind === 'not' ? leavesOf(requirement.of) : [requirement]
}

function variablesOf(leaves: readonly Leaf[], facts: ReadonlyMap<FactId, FactDefinition>): readonly Variable[] {
  const known = leaves.map((leaf) => understood(leaf, facts))
  const compares = Map.groupBy(
    known.filter((leaf) => leaf.kind === 'compare'),
    ({ fact }) => fact,
  )
  const opaque = new Map(known.flatMap((leaf) => (leaf.kind === 'opaque' ? [[leaf.text, leaf]] : [])))
  const read = new Set([...known.flatMap((leaf) => (leaf.kind === 'opaque' ? leaf.facts : [leaf.fact]))])
  const ofFacts = [...read].flatMap((id): readonly Variable[] => {
    const fact = facts.get(id)
    if (fact === undefined) return []
    if (fact.type !== 'set') return [{ kind: 'fact', fact: id, regions: regionsOf(fact, compares.get(id) ?? []) }]
    return membersOf(
      fact,
      known.flatMap((leaf) => (leaf.kind === 'includes' && leaf.fact === id ? [leaf.value] : [])),
    )
  })
  return [...ofFacts, ...[...opaque.values()].map((part): Variable => ({ kind: 'opaque', part }))]
}

function membersOf(fact: SetFact, names: readonly string[]): readonly Variable[] {
  const named = fact.choices.map(({ id }) => id).filter((id) => names.includes(id))
  const members = fact.choices.map(({ id }) => id).filter((id) => !names.includes(id))
  const other: readonly Variable[] = members.length > 0 ? [{ kind: 'other-member', fact: fact.id, members }] : []
  return [...named.map((member): Variable => ({ kind: 'member', fact: fact.id, member })), ...other]
}

/** A comparison that regions cannot answer is opaque: an order of texts, a date that no calendar has. */
export function understood(leaf: Leaf, facts: ReadonlyMap<FactId, FactDefinition>): Leaf {
  if (leaf.kind !== 'compare') return leaf
  const type = facts.get(leaf.fact)?.type
  const isEquality = leaf.operator === '==' || leaf.operator === '!='
  const isClear =
    type === 'number' || type === 'money'
      ? typeof leaf.value === 'number'
      : type === 'date'
        ? dayNumber(String(leaf.value)) !== null
        : type === 'choice' || ((type === 'text' || type === 'yes-no') && isEquality)
  if (isClear) return leaf
  return { kind: 'opaque', text: `${leaf.fact} ${leaf.operator} ${JSON.stringify(leaf.value)}`, facts: [leaf.fact] }
}

interface Context {
  readonly variables: readonly Variable[]
  readonly full: Domains
  readonly facts: ReadonlyMap<FactId, FactDefinition>
}

function formulaOf(requirement: Requirement, context: Context, holds: boolean): Formula {
  switch (requirement.kind) {
    case 'not':
      return formulaOf(requirement.of, context, !holds)
    case 'all':
    case 'any': {
      const of = requirement.of.map((part) => formulaOf(part, context, holds))
      return { kind: (requirement.kind === 'all') === holds ? 'all' : 'any', of }
    }
    default:
      return leafFormula(understood(requirement, context.facts), context, holds)
  }
}

function leafFormula(leaf: Leaf, { variables, full }: Context, holds: boolean): Formula {
  const of = variables.flatMap((variable, index): readonly Formula[] => {
    const holding = holdingValues(leaf, variable)
    if (holding === null) return []
    return [{ kind: 'leaf', variable: index, mask: holds ? holding : (full[index] ?? 0n) & ~holding }]
  })
  // "There is a member" asks about each of them; a member that the fact does not have is in no set.
  const [only, ...others] = of
  return only !== undefined && others.length === 0 ? only : { kind: holds ? 'any' : 'all', of }
}

/** For which values of a variable a leaf holds; `null` where it does not ask about it. */
function holdingValues(leaf: Leaf, variable: Variable): bigint | null {
  if (variable.kind === 'opaque') return leaf.kind === 'opaque' && leaf.text === variable.part.text ? 2n : null
  if (leaf.kind === 'opaque' || leaf.fact !== variable.fact) return null
  if (leaf.kind === 'some') return variable.kind === 'fact' ? null : 2n
  if (leaf.kind === 'includes') return variable.kind === 'member' && variable.member === leaf.value ? 2n : null
  return variable.kind === 'fact' ? comparedValues(leaf, variable.regions) : null
}

function comparedValues(leaf: Compare, regions: readonly Region[]): bigint {
  if (regions[0]?.interval == null) {
    return regions.reduce((mask, { value }, index) => (compares(leaf, value) ? mask | (1n << BigInt(index)) : mask), 0n)
  }
  const all = lowest(regions.length)
  const below = lowest(countWhile(regions, ({ value }) => value < leaf.value))
  const upTo = lowest(countWhile(regions, ({ value }) => value <= leaf.value))
  const holding: Readonly<Record<Compare['operator'], bigint>> = {
    '<': below,
    '<=': upTo,
    '>': all & ~upTo,
    '>=': all & ~below,
    '==': upTo & ~below,
    '!=': all & ~(upTo & ~below),
  }
  return holding[leaf.operator]
}

function lowest(count: number): bigint {
  return (1n << BigInt(count)) - 1n
}

/** How many of the first regions, which are in order, something holds for. */
function countWhile(regions: readonly Region[], isBefore: (region: Region) => boolean): number {
  let [from, to] = [0, regions.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const region = regions[middle]
    if (region !== undefined && isBefore(region)) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a comparison holds for a value; dates compare as their texts do. */
export function compares({ operator, value }: Compare, found: unknown): boolean {
  if (operator === '==') return found === value
  if (operator === '!=') return found !== value
  const [a, b] = [found as number | string, value as number | string]
  return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b
}
