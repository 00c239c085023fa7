import type { HistoryEntry } from '@fairlead/contract'
import type { FactId, FactValue, ServiceId } from '@fairlead/playbook'

/** What a revision of facts and scope did to what was known before. */
export interface FactsChange {
  readonly added: readonly ServiceId[]
  readonly removed: readonly ServiceId[]
  /** Facts whose value is another; `null` is unknown. */
  readonly facts: readonly { readonly fact: FactId; readonly from: FactValue | null; readonly to: FactValue | null }[]
}

type Known = Extract<HistoryEntry['event'], { readonly type: 'EngagementCreated' | 'FactsRevised' }>

/**
 * What the entry at place `at` changed, as far as the entries after it (the older ones) tell; `null` where the one that
 * it replaced has not been loaded.
 */
export function factsChange(entries: readonly HistoryEntry[], at: number): FactsChange | null {
  const event = entries[at]?.event
  const before = entries.slice(at + 1).find((entry) => isKnown(entry.event))?.event
  if (event === undefined || before === undefined || !isKnown(event) || !isKnown(before)) return null
  const ids = [...new Set([...Object.keys(before.facts), ...Object.keys(event.facts)])]
  return {
    added: servicesOf(event).filter((service) => !servicesOf(before).includes(service)),
    removed: servicesOf(before).filter((service) => !servicesOf(event).includes(service)),
    facts: ids
      .map((fact) => ({ fact, from: before.facts[fact]?.value ?? null, to: event.facts[fact]?.value ?? null }))
      .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)),
  }
}

function servicesOf({ scope }: Known): readonly ServiceId[] {
  return scope.map(({ service }) => service)
}

function isKnown(event: HistoryEntry['event']): event is Known {
  return event.type === 'EngagementCreated' || event.type === 'FactsRevised'
}
