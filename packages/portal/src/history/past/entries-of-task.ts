import type { HistoryEntry } from '@fairlead/contract'
import { tasksOf } from './records-of.ts'

/** What happened to one piece of work; of what was done to several at once only the part that is about it. */
export function entriesOfTask(entries: readonly HistoryEntry[], key: string): readonly HistoryEntry[] {
  return entries.flatMap((entry): readonly HistoryEntry[] => {
    const { event } = entry
    if (event.type === 'BulkApplied') {
      const [first, ...more] = event.events.filter(({ task }) => task === key)
      if (first === undefined) return []
      return [{ ...entry, event: more.length === 0 ? first : { ...event, events: [first, ...more] } }]
    }
    return tasksOf(event).includes(key) ? [entry] : []
  })
}
