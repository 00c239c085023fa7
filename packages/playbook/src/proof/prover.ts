import { factEnvironment } from '../condition/fact-environment.ts'
import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition, FactId, KnownFacts } from '../model/fact.ts'
import { customers, traitsOf } from './customers.ts'
import { holds } from './holds.ts'
import { solve } from './solve.ts'
import { leavesOf, type Opaque, problemOf } from './variables.ts'
import { type Witness, witnessOf } from './witness.ts'

/**
 * Whether there can be a customer: one as a witness; `never`, which is a proof that there is none; or `undecided`, where
 * the work is more than is allowed, or rests on what has no words and no customer was found by trying.
 */
export type Proof =
  | { readonly kind: 'witness'; readonly witness: Witness }
  | { readonly kind: 'never' }
  | { readonly kind: 'undecided' }

/** Answers questions about customers of whom every fact is known; the same question is worked out once. */
export interface Prover {
  /** Whether all the requirements can hold together [P140]. */
  satisfiable(...requirements: readonly Requirement[]): Proof
}

/** How many steps one question may take; real ones take a few dozen. */
const allowedWork = 100_000
/** How many comparisons one question may hold. */
const allowedParts = 3000
/** How many customers are tried where an opaque part has to be asked. */
const allowedTries = 300

/** A prover over the facts of a playbook. */
export function prover(definitions: readonly FactDefinition[]): Prover {
  const facts = new Map(definitions.map((fact) => [fact.id, fact]))
  const evaluate = opaqueEvaluator(definitions)
  const answered = new Map<string, Proof>()
  const numberOf = numbered()
  return {
    satisfiable(...requirements) {
      const asked = new Map(requirements.map((requirement) => [numberOf(requirement), requirement]))
      const question = [...asked.keys()].join()
      const proof = answered.get(question) ?? prove([...asked.values()], facts, evaluate)
      answered.set(question, proof)
      return proof
    },
  }
}

/** Numbers requirements: those that say the same in the same words have the same number. */
function numbered(): (requirement: Requirement) => number {
  const known = new WeakMap<Requirement, number>()
  const numbers = new Map<string, number>()
  const numberOf = (requirement: Requirement): number => {
    const before = known.get(requirement)
    if (before !== undefined) return before
    const words = wordsOf(requirement, numberOf)
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    known.set(requirement, number)
    return number
  }
  return numberOf
}

function wordsOf(requirement: Requirement, numberOf: (part: Requirement) => number): string {
  switch (requirement.kind) {
    case 'not':
      return `!${numberOf(requirement.of)}`
    case 'all':
    case 'any':
      return `${requirement.kind} ${requirement.of.map(numberOf).join()}`
    case 'compare':
      return `${requirement.fact} ${requirement.operator} ${typeof requirement.value} ${requirement.value}`
    case 'includes':
      return `${requirement.fact} has ${requirement.value}`
    case 'some':
      return `${requirement.fact} some`
    case 'opaque':
      return `opaque ${requirement.text}`
    default:
      return requirement satisfies never
  }
}

/** What has no words, evaluated as CEL; `null` where that fails, as a division by zero does: it is then undecided. */
type Evaluate = (part: Opaque, facts: KnownFacts) => boolean | null

function opaqueEvaluator(definitions: readonly FactDefinition[]): Evaluate {
  const environment = factEnvironment(definitions)
  const programs = new Map<string, (facts: Record<string, unknown>) => unknown>()
  return ({ text }, facts) => {
    const program = programs.get(text) ?? environment.parse(text)
    programs.set(text, program)
    const known = Object.entries(facts).map(([id, value]) => [id, typeof value === 'number' ? BigInt(value) : value])
    try {
      return program(Object.fromEntries(known)) === true
    } catch {
      return null
    }
  }
}

function prove(asked: readonly Requirement[], facts: ReadonlyMap<FactId, FactDefinition>, evaluate: Evaluate): Proof {
  const requirements = asked.map((requirement) => settled(requirement, evaluate))
  if (requirements.reduce((count, requirement) => count + leavesOf(requirement).length, 0) > allowedParts) {
    return { kind: 'undecided' }
  }
  const problem = problemOf(requirements, facts)
  const solution = solve(problem.formulas, problem.full, { left: allowedWork })
  if (solution === 'undecided') return { kind: 'undecided' }
  if (solution === 'never') return { kind: 'never' }
  const witness = witnessOf(problem, solution.domains)
  if (!problem.variables.some(({ kind }) => kind === 'opaque')) return { kind: 'witness', witness }
  const fits = (known: KnownFacts) => {
    let isDecided = true
    const ofOpaque = (part: Opaque) => {
      const verdict = evaluate(part, known)
      isDecided &&= verdict !== null
      return verdict === true
    }
    return requirements.every((requirement) => holds(requirement, known, ofOpaque)) && isDecided
  }
  let left = allowedTries
  for (const known of customers(witness.facts, problem.variables, facts)) {
    if (fits(known)) return { kind: 'witness', witness: { facts: known, traits: traitsOf(known, facts) } }
    if (--left <= 0) break
  }
  return { kind: 'undecided' }
}

/** A part that asks for no fact is true or false as it stands, unless it fails. */
function settled(requirement: Requirement, evaluate: Evaluate): Requirement {
  if (requirement.kind === 'all' || requirement.kind === 'any') {
    return { kind: requirement.kind, of: requirement.of.map((part) => settled(part, evaluate)) }
  }
  if (requirement.kind === 'not') return { kind: 'not', of: settled(requirement.of, evaluate) }
  const verdict = requirement.kind === 'opaque' && requirement.facts.length === 0 ? evaluate(requirement, {}) : null
  return verdict === null ? requirement : { kind: verdict ? 'all' : 'any', of: [] }
}
