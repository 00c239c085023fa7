/** What the address of the history says of it. */
export interface HistorySearch {
  /** Shows only what this person did. */
  readonly who?: string
  /** Shows only what has these words in it. */
  readonly text?: string
  /** The event that the list is brought to. */
  readonly event?: number
  /** Compares the engagement after this event … */
  readonly from?: number
  /** … with the engagement after this one; without it, with now. */
  readonly to?: number
}

/** Reads the search part of an address; what it does not understand is left out. */
export function readHistorySearch({ who, text, event, from, to }: Record<string, unknown>): HistorySearch {
  return {
    ...(typeof who === 'string' && who !== '' ? { who } : {}),
    // The router reads a number where there are only digits.
    ...((typeof text === 'string' || typeof text === 'number') && text !== '' ? { text: String(text) } : {}),
    ...(isSeq(event) ? { event } : {}),
    ...(isSeq(from) ? { from } : {}),
    ...(isSeq(from) && isSeq(to) ? { to } : {}),
  }
}

function isSeq(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
