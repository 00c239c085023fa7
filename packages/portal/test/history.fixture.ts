import type { HistoryEntry } from '@fairlead/contract'

const started: HistoryEntry['event'] = {
  type: 'TaskStateChanged',
  task: '4021',
  from: 'not-started',
  to: 'in-progress',
  reason: null,
}

/** An entry of a history; without an event, that a task was started. */
export function anEntry(seq: number, at: string, event: HistoryEntry['event'] = started): HistoryEntry {
  return { engagement: 'e1', seq, at, actor: 'mei', event }
}
