import type { Environment } from '@marcbachmann/cel-js'
import type { FactDefinition } from '../model/fact.ts'
import { factEnvironment } from './fact-environment.ts'

/** A number or a text that conditions call by name, so that a threshold is written once. */
export type ConstantValue = number | string

/** What a condition can call by name: the facts of a playbook and its constants. */
export interface ConditionScope {
  readonly facts: readonly FactDefinition[]
  readonly constants: ReadonlyMap<string, ConstantValue>
  /** Knows the facts alone: what a release is evaluated with. */
  readonly ofFacts: Environment
  /** Knows the constants, too: what an author writes in. */
  readonly ofAuthors: Environment
}

/** A constant that is called as a fact is stands behind the fact. */
export function conditionScope(
  facts: readonly FactDefinition[],
  constants: Readonly<Record<string, ConstantValue>> = {},
): ConditionScope {
  const named = new Set(facts.map(({ id }) => id))
  const own = new Map(Object.entries(constants).filter(([name]) => !named.has(name)))
  const ofAuthors = factEnvironment(facts)
  for (const [name, value] of own) ofAuthors.registerVariable(name, typeof value === 'number' ? 'int' : 'string')
  return { facts, constants: own, ofFacts: factEnvironment(facts), ofAuthors }
}
