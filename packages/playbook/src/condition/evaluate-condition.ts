import type { FactDefinition, FactId, KnownFacts } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { conditionPrograms } from './condition-programs.ts'

export interface Evaluation {
  readonly verdict: 'true' | 'false' | 'unknown'
  /** Every fact that the condition names, in the order in which it names them. */
  readonly read: readonly FactId[]
}

/**
 * Evaluates a condition that has compiled. A fact that is not known makes the result `unknown`, unless the facts that
 * are known decide it already: `true || unknown` is true and `false && unknown` is false [P31].
 *
 * @throws Error where the condition does not parse: the compiler lets no such condition into a release.
 */
export function evaluateCondition(
  condition: Condition,
  facts: KnownFacts,
  definitions: readonly FactDefinition[],
): Evaluation {
  const { read, verdict } = conditionPrograms(definitions)(condition)
  return { verdict: verdict(facts), read }
}
