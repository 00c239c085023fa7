import { type CompiledCondition, compileCondition } from '../condition/compile-condition.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import type { Span } from '../model/span.ts'

/** Compiles the conditions of a playbook and keeps what is to be said of them. */
export interface ConditionCollector {
  readonly diagnostics: readonly Diagnostic[]
  /** The condition that stands in a span; `null` where the text is none, or there is no text. */
  at(text: string | undefined, span: Span): Condition | null
}

export function conditionCollector(facts: readonly FactDefinition[]): ConditionCollector {
  const diagnostics: Diagnostic[] = []
  return {
    diagnostics,
    at(text, span) {
      if (text === undefined) return null
      const compiled: CompiledCondition = compileCondition(text, span, facts)
      diagnostics.push(...compiled.diagnostics)
      return compiled.condition
    },
  }
}
