import type { FactId, FactValue, ServiceId } from '@fairlead/playbook'
import type { Verdict } from '../plan.ts'

/** A verdict that says something: of what a change would leave undecided there is nothing to tell. */
export type Decided = Exclude<Verdict, 'unknown'>

/** One change, of one fact or of the scope, after which a task has another verdict; planned again, it has [E70]. */
export interface Flip<C extends Change = Change> {
  readonly to: Decided
  readonly change: C
  /**
   * How much would have to be different: a choice, an answer, a text, a member of a set or a service counts 1, a month
   * of 30 days as well, a number by the share of it that changes. 0 where nothing has to change and a fact that is
   * missing has to be found out [E72].
   */
  readonly distance: number
}

export type Change = FactChange | ScopeChange

/** The fact is not as it is known but `value`, or one of those that `matches` tells of; `from` is `null` where it is missing. */
export interface FactChange {
  readonly kind: 'fact'
  readonly fact: FactId
  readonly from: FactValue | null
  readonly value: FactValue
  readonly matches: Matches
}

/** The scope has one of these services more, or one fewer: any of them will do. */
export interface ScopeChange {
  readonly kind: 'service'
  readonly add: boolean
  readonly services: readonly ServiceId[]
}

/** Which values do as well as the nearest one [E74]. */
export type Matches =
  /** That value; of others nothing is said. */
  | { readonly kind: 'value' }
  /** Every number, amount or day from `least` to `most`; `null` where there is no such end. */
  | { readonly kind: 'range'; readonly least: number | string | null; readonly most: number | string | null }
  /** Each of these choices or texts. */
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** Every text but these. */
  | { readonly kind: 'other-than'; readonly values: readonly string[] }
  /** The set with any one of these members in addition; of a set that is not known, any one of them alone. */
  | { readonly kind: 'with'; readonly members: readonly string[] }
  /** The set without any one of these members. */
  | { readonly kind: 'without'; readonly members: readonly string[] }
