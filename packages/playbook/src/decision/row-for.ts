import { evaluateCondition } from '../condition/evaluate-condition.ts'
import type { DecisionRow, DecisionTable } from '../model/decision-table.ts'
import type { FactDefinition, FactId, KnownFacts } from '../model/fact.ts'

/** What a decision table says of a customer; `unknown` names the facts that are missing, in the order of its columns. */
export type Decided =
  | { readonly kind: 'row'; readonly row: DecisionRow }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly missing: readonly FactId[] }

/**
 * The row of a table for a customer: the one that holds, the first of two. Where none holds and one may, the facts that
 * would decide are missing [P151].
 */
export function rowFor(table: DecisionTable, facts: KnownFacts, definitions: readonly FactDefinition[]): Decided {
  const missing = new Set<FactId>()
  for (const row of table.rows) {
    if (row.condition === null) return { kind: 'row', row }
    const { verdict, read } = evaluateCondition(row.condition, facts, definitions)
    if (verdict === 'true') return { kind: 'row', row }
    if (verdict === 'unknown') for (const fact of read) if (!Object.hasOwn(facts, fact)) missing.add(fact)
  }
  return missing.size === 0
    ? { kind: 'none' }
    : { kind: 'unknown', missing: table.inputs.filter((fact) => missing.has(fact)) }
}
