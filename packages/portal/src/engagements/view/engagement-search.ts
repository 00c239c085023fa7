/** What the address of an engagement says beside which view it is. */
export interface EngagementSearch {
  /** Shows everything as it was after this event; without it as it is now. */
  readonly seq?: number
  /** The task whose panel is open, by its key. */
  readonly task?: string
}

/** Reads the search part of an address; what it does not understand is left out. */
export function readEngagementSearch(search: Record<string, unknown>): EngagementSearch {
  const { seq, task } = search
  return {
    ...(typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= 1 ? { seq } : {}),
    // The router reads a number where an id has only digits.
    ...(typeof task === 'string' || typeof task === 'number' ? { task: String(task) } : {}),
  }
}
