import type { Due } from '@fairlead/playbook'
import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import { dateOf } from '../day-number.ts'
import type { AnchoredWork, Entry, WorkAnchor } from './anchors.ts'
import type { GroupDay } from './reckoning.ts'

/** Why a piece of work is due when it is, or why it has no date [E63]. */
export type DueReason =
  /** The playbook says nothing of it. */
  | { readonly kind: 'none' }
  /** A person has set the day. */
  | { readonly kind: 'pinned' }
  /** So many days, of this kind, from an anchor. */
  | (Pick<Due, 'days' | 'calendar'> & AnchorReason)

/** What a date is reckoned from, or why it cannot be. */
export type AnchorReason =
  | { readonly kind: 'start' | 'go-live'; readonly date: CalendarDate }
  | { readonly kind: 'go-live-unknown' }
  | (WorkAnchor & LastWork)
  /** Nothing of the task or the process is in play. */
  | { readonly kind: 'anchor-not-applicable'; readonly anchor: WorkAnchor }
  /** It waits for itself, directly or through others. */
  | { readonly kind: 'circle'; readonly anchor: WorkAnchor }

/** When the last piece of work of an anchor was done, or is due. */
export interface LastWork {
  /** `null` where a process ended of whose work nothing was done. */
  readonly key: TaskKey | null
  /** `null` where none of the work has a date. */
  readonly date: CalendarDate | null
  /** Whether it was done on that day; else it is expected then. */
  readonly isActual: boolean
}

/** Puts together why an entry is due when it is, from the days of its groups. */
export function dueReason(
  { anchor, item, pinned }: Entry,
  isInCircle: boolean,
  { work, groups }: { readonly work: AnchoredWork; readonly groups: readonly GroupDay[] },
): DueReason {
  if (pinned !== null) return { kind: 'pinned' }
  if (item.due === null || anchor.kind === 'none') return { kind: 'none' }
  const { days, calendar } = item.due
  const rule = { days, calendar }
  switch (anchor.kind) {
    case 'start':
    case 'go-live':
      return { kind: anchor.kind, date: dateOf(anchor.day), ...rule }
    case 'go-live-unknown':
      return { kind: 'go-live-unknown', ...rule }
    case 'not-applicable':
      return { kind: 'anchor-not-applicable', anchor: anchor.anchor, ...rule }
    case 'work':
      if (isInCircle) return { kind: 'circle', anchor: anchor.anchor, ...rule }
      return { ...anchor.anchor, ...lastWork(work, groups[anchor.group]), ...rule }
    default:
      return anchor satisfies never
  }
}

function lastWork({ entries }: AnchoredWork, group: GroupDay | undefined): LastWork {
  const { day = null, last = null, isActual = false } = group ?? {}
  const key = last === null ? null : (entries[last]?.key ?? null)
  return { key, date: day === null ? null : dateOf(day), isActual }
}
