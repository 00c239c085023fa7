import type { HistoryEntry } from '@fairlead/contract'

/** Whether an event can never be taken back: the start of the engagement; who was asked for is withdrawn instead. */
export function isFinal({ type }: HistoryEntry['event']): boolean {
  return type === 'EngagementCreated' || type === 'PersonAskedFor'
}
