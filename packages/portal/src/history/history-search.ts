/** What the address of the history says of it, beside its filters. */
export interface HistorySearch {
  /** The event that the list is brought to. */
  readonly event?: number
  /** Compares the engagement after this event … */
  readonly from?: number
  /** … with the engagement after this one; without it, with now. */
  readonly to?: number
}

/** Reads the search part of an address; what it does not understand is left out. */
export function readHistorySearch({ event, from, to }: Record<string, unknown>): HistorySearch {
  return {
    ...(isSeq(event) ? { event } : {}),
    ...(isSeq(from) ? { from } : {}),
    ...(isSeq(from) && isSeq(to) ? { to } : {}),
  }
}

function isSeq(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
