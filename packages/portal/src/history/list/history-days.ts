import type { HistoryEntry } from '@fairlead/contract'

/** What happened on one day of the reader's own calendar. */
export interface HistoryDay {
  /** The local day as `yyyy-mm-dd`. */
  readonly day: string
  readonly entries: readonly HistoryEntry[]
}

/** Groups entries by day in the order given; `timeZone` is the reader's, where it is not the browser's. */
export function historyDays(entries: readonly HistoryEntry[], timeZone?: string): readonly HistoryDay[] {
  // Swedish writes a day the way that calendars sort.
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
  const days: { day: string; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const day = format.format(new Date(entry.at))
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
