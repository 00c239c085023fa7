import type { HistoryEntry } from '@fairlead/contract'

/**
 * Whether an event can never be taken back: the start of the engagement; who was asked for is withdrawn instead, who was
 * entered is erased, and that for good.
 */
export function isFinal({ type }: HistoryEntry['event']): boolean {
  return ['EngagementCreated', 'PersonAskedFor', 'ContactAdded', 'PersonErased'].includes(type)
}
