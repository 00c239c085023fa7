import { EvaluationError } from '@marcbachmann/cel-js'
import type { FactDefinition, FactId, FactValue, KnownFacts } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { factEnvironment } from './fact-environment.ts'
import { factsRead } from './facts-read.ts'

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
  const program = factEnvironment(definitions).parse(condition.text)
  const read = factsRead(program.ast).filter((id) => definitions.some((fact) => fact.id === id))
  const known = Object.fromEntries(
    Object.entries(facts).map(([id, value]: [FactId, FactValue]) => [
      id,
      typeof value === 'number' ? BigInt(Math.trunc(value)) : value,
    ]),
  )
  try {
    return { verdict: program(known) === true ? 'true' : 'false', read }
  } catch (error) {
    if (error instanceof EvaluationError) return { verdict: 'unknown', read }
    throw error
  }
}
