import { type CompiledCondition, compileCondition } from '../condition/compile-condition.ts'
import type { ConditionScope } from '../condition/condition-scope.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Condition } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Span } from '../model/span.ts'

/** Compiles the conditions of a playbook and keeps what is to be said of them. */
export interface ConditionCollector {
  readonly diagnostics: readonly Diagnostic[]
  /** The constants that any of them names. */
  readonly constants: ReadonlySet<string>
  /** The condition that stands in a span; `null` where the text is none, or there is no text. */
  at(text: string | undefined, span: Span): Condition | null
}

/** A wording is compiled once, wherever it stands: large playbooks repeat their conditions. */
export function conditionCollector(scope: ConditionScope): ConditionCollector {
  const diagnostics: Diagnostic[] = []
  const constants = new Set<string>()
  const compiled = new Map<string, CompiledCondition>()
  return {
    diagnostics,
    constants,
    at(text, span) {
      if (text === undefined) return null
      const { condition, ...found } = compiled.get(text) ?? compileCondition(text, span, scope)
      compiled.set(text, { condition, ...found })
      diagnostics.push(...found.diagnostics.map((diagnostic) => ({ ...diagnostic, span })))
      for (const name of found.constants) constants.add(name)
      return condition === null ? null : { ...condition, source: sourceOf(span) }
    },
  }
}
