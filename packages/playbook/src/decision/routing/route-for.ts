import { evaluateCondition } from '../../condition/evaluate-condition.ts'
import type { DecisionTable, DecisionTableId } from '../../model/decision-table.ts'
import type { FactId, KnownFacts } from '../../model/fact.ts'
import type { Release } from '../../model/release.ts'
import type { RoutingAnswer } from '../../model/team.ts'
import { rowFor } from '../row-for.ts'
import { type RoutedWish, routingFacts, routingInputs } from './routing-inputs.ts'

/** Where a request for a person goes by the routing table of its playbook. */
export type Routed =
  | {
      readonly kind: 'row'
      readonly table: DecisionTableId
      /** Counts from 0. */
      readonly row: number
      readonly answer: RoutingAnswer
      /** The columns that decided: what this row asks for, in their order. */
      readonly decidedBy: readonly FactId[]
    }
  /** No row holds and one may: these are missing, in the order of the columns. */
  | { readonly kind: 'unknown'; readonly table: DecisionTableId; readonly missing: readonly FactId[] }
  | { readonly kind: 'none'; readonly table: DecisionTableId }
  | { readonly kind: 'no-table' }

/** The routing table of a release; a playbook has one at most. */
export function routingTable({ decisions }: Pick<Release, 'decisions'>): DecisionTable | null {
  return decisions.find(({ routing }) => routing !== null) ?? null
}

/** The team that a request goes to, or what its asker can do without one, and which columns decided that [P202]. */
export function routeFor(release: Release, wish: RoutedWish, facts: KnownFacts): Routed {
  const table = routingTable(release)
  if (table === null) return { kind: 'no-table' }
  const known = routingFacts({ release, table }, wish, facts)
  const definitions = routingInputs(release)
  const decided = rowFor(table, known, definitions)
  if (decided.kind !== 'row') return { ...decided, table: table.id }
  const row = table.rows.indexOf(decided.row)
  const { condition } = decided.row
  const read = condition === null ? [] : evaluateCondition(condition, known, definitions).read
  const answer = table.routing?.[row] ?? { team: null, guidance: null }
  return { kind: 'row', table: table.id, row, answer, decidedBy: table.inputs.filter((id) => read.includes(id)) }
}
