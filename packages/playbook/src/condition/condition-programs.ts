import { EvaluationError } from '@marcbachmann/cel-js'
import type { FactDefinition, FactId, KnownFacts } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { factEnvironment } from './fact-environment.ts'
import { factsRead } from './facts-read.ts'

/** A condition that was parsed once and can be asked of many customers: to parse one costs more than to ask it ten times. */
export interface ConditionProgram {
  /** Every fact that the condition names, in the order in which it names them. */
  readonly read: readonly FactId[]
  verdict(facts: KnownFacts): 'true' | 'false' | 'unknown'
}

/**
 * Parses conditions of a release over its facts.
 *
 * @throws Error where a condition does not parse: the compiler lets no such condition into a release.
 */
export function conditionPrograms(definitions: readonly FactDefinition[]): (condition: Condition) => ConditionProgram {
  const environment = factEnvironment(definitions)
  const defined = new Set(definitions.map(({ id }) => id))
  return ({ text }) => {
    const program = environment.parse(text)
    return {
      read: factsRead(program.ast).filter((id) => defined.has(id)),
      verdict(facts) {
        try {
          return program(asCel(facts)) === true ? 'true' : 'false'
        } catch (error) {
          if (error instanceof EvaluationError) return 'unknown'
          throw error
        }
      },
    }
  }
}

/** CEL has whole numbers of its own. */
function asCel(facts: KnownFacts): Record<FactId, unknown> {
  const known = Object.entries(facts).map(([id, value]) => [
    id,
    typeof value === 'number' ? BigInt(Math.trunc(value)) : value,
  ])
  return Object.fromEntries(known)
}
