import type { CalendarDate, PersonId } from '../state/engagement.ts'
import { stateSet } from '../state/task-state.ts'
import type { WorkItem } from './work-item.ts'

/**
 * The heading under which a piece of work stands in somebody's list, the most pressing first: what waits for their
 * approval, gates that they could open, what is late, due today, due within a week, due later, due on no known day; then
 * what others hold up: blocked, and waiting.
 */
export const workGroups = [
  'approve',
  'gate',
  'overdue',
  'today',
  'week',
  'later',
  'undated',
  'blocked',
  'waiting',
] as const

export type WorkGroup = (typeof workGroups)[number]

/** Who looks at their work, and when. */
export interface Looking {
  readonly person: PersonId
  readonly today: CalendarDate
  /** The last day that still counts as this week. */
  readonly endOfWeek: CalendarDate
}

/** The one group in which a piece of work stands for somebody [E85]. */
export function workGroup(
  item: Pick<WorkItem, 'approver' | 'gate' | 'state' | 'due'>,
  { person, today, endOfWeek }: Looking,
): WorkGroup {
  if (item.approver === person) return 'approve'
  if (item.gate === 'ready') return 'gate'
  const set = stateSet(item.state)
  if (set === 'blocked' || set === 'waiting') return set
  if (item.due === null) return 'undated'
  if (item.due < today) return 'overdue'
  if (item.due === today) return 'today'
  return item.due <= endOfWeek ? 'week' : 'later'
}
