import type { HistoryEntry } from '@fairlead/contract'
import { tasksOf } from './records-of.ts'

/**
 * What happened to one piece of work, and to the requests for people that it led to; of what was done to several at once
 * only the part that is about it.
 */
export function entriesOfTask(entries: readonly HistoryEntry[], key: string): readonly HistoryEntry[] {
  const requests = new Set(
    entries.flatMap(({ event }) => (event.type === 'PersonAskedFor' && event.wish.task === key ? [event.request] : [])),
  )
  return entries.flatMap((entry): readonly HistoryEntry[] => {
    const { event } = entry
    if (event.type === 'BulkApplied') {
      const [first, ...more] = event.events.filter(({ task }) => task === key)
      if (first === undefined) return []
      return [{ ...entry, event: more.length === 0 ? first : { ...event, events: [first, ...more] } }]
    }
    const isOwn = tasksOf(event).includes(key) || ('request' in event && requests.has(event.request))
    return isOwn ? [entry] : []
  })
}
