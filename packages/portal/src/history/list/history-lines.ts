import type { HistoryEntry } from '@fairlead/contract'
import type { TableItem } from '../../components/data-table/arrange-rows.ts'
import { historyDays } from './history-days.ts'

/** The lines of the history: each day, then what happened on it. A line is known by the number of its event. */
export function historyLines(entries: readonly HistoryEntry[], timeZone?: string): readonly TableItem<HistoryEntry>[] {
  return historyDays(entries, timeZone).flatMap((day): readonly TableItem<HistoryEntry>[] => [
    { kind: 'group', id: `day ${day.day}`, group: day.day, count: day.entries.length, isOpen: true },
    ...day.entries.map((entry) => ({ kind: 'row' as const, id: String(entry.seq), row: entry })),
  ])
}
