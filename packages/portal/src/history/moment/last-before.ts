import type { HistoryEntry } from '@fairlead/contract'

/**
 * The last event up to a moment, among entries that come the newest first; `null` where it lies before all of them, or
 * before the beginning.
 */
export function lastBefore(entries: readonly HistoryEntry[], at: Date): number | null {
  return entries.find((entry) => Date.parse(entry.at) <= at.valueOf())?.seq ?? null
}
