import type { FactRecordView, HistoryEntry, ScopedServiceView } from '@fairlead/contract'
import type { FactId, ServiceId } from '@fairlead/playbook'

/** What is known of the customer, as an event says it. */
export type Known = Pick<Extract<HistoryEntry['event'], { readonly type: 'FactsRevised' }>, 'scope' | 'facts'>

/** Something that was one thing and is another; `null` where there was or is nothing. */
export interface Changed<T> {
  readonly id: string
  readonly from: T | null
  readonly to: T | null
}

/** What a revision did to what was known before. */
export interface FactsChange {
  readonly scope: readonly (Changed<ScopedServiceView> & { readonly id: ServiceId })[]
  /** Facts of which the value or the source is another. */
  readonly facts: readonly (Changed<FactRecordView> & { readonly id: FactId })[]
}

/** What is other in what is known now; who entered it and when is no difference. */
export function factsChange(before: Known, after: Known): FactsChange {
  return {
    scope: changed(byService(before), byService(after), isSame),
    facts: changed(
      new Map(Object.entries(before.facts)),
      new Map(Object.entries(after.facts)),
      (one, other) => isSame(one.value, other.value) && one.source === other.source,
    ),
  }
}

function byService({ scope }: Known): ReadonlyMap<string, ScopedServiceView> {
  return new Map(scope.map((entry) => [entry.service, entry]))
}

function changed<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isEqual: (one: T, other: T) => boolean,
): readonly Changed<T>[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): readonly Changed<T>[] => {
    const from = before.get(id) ?? null
    const to = after.get(id) ?? null
    return from !== null && to !== null && isEqual(from, to) ? [] : [{ id, from, to }]
  })
}

/** The server writes what is equal with its members in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
