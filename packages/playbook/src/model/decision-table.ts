import type { FactId } from './fact.ts'
import type { Localized } from './localized.ts'
import type { Condition, Source } from './release.ts'
import type { RoutingAnswer } from './team.ts'

export type DecisionTableId = string

/** A Markdown table that decides: for every customer exactly one of its rows holds. */
export interface DecisionTable {
  readonly id: DecisionTableId
  readonly title: Localized<string>
  /** The facts that it asks for, in the order of its columns. */
  readonly inputs: readonly FactId[]
  /** The headings of the columns that it answers with. */
  readonly outputs: readonly Localized<string>[]
  readonly rows: readonly DecisionRow[]
  /** Of a table that says whom a request for a person goes to: one answer for each row; `null` of others. */
  readonly routing: readonly RoutingAnswer[] | null
  readonly source: Localized<Source>
}

export interface DecisionRow {
  /** `null` holds for every customer. */
  readonly condition: Condition | null
  /** One for each output. */
  readonly answers: readonly Localized<string>[]
  readonly source: Localized<Source>
}
