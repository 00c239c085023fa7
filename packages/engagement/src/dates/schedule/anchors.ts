import type { DueAnchor } from '@fairlead/playbook'
import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import { dayNumber } from '../day-number.ts'
import type { WorkCalendar } from '../work-calendar.ts'
import { type Workdays, workdaysOf } from '../workdays.ts'
import { type Group, type Groups, groupsOf } from './groups.ts'
import type { ScheduleInput, ScheduleItem } from './schedule-input.ts'

/** The work of an engagement with days as numbers, each piece with what its date is reckoned from. */
export interface AnchoredWork {
  /** In the order of the items: a piece of work is known by its place. */
  readonly entries: readonly Entry[]
  readonly groups: readonly Group[]
}

/** A piece of work. */
export interface Entry {
  readonly key: TaskKey
  readonly item: ScheduleItem
  readonly anchor: Anchor
  /** Those of its calendar, where its date is reckoned in business days. */
  readonly workdays: Workdays | null
  readonly pinned: number | null
  readonly completedOn: number | null
}

/** What a date is reckoned from. */
export type Anchor =
  | { readonly kind: 'none' }
  | { readonly kind: 'start' | 'go-live'; readonly day: number }
  | { readonly kind: 'go-live-unknown' }
  /** Nothing of the task or the process is in play. */
  | { readonly kind: 'not-applicable'; readonly anchor: WorkAnchor }
  /** The last piece of work of a group, which is known by its place among the groups. */
  | { readonly kind: 'work'; readonly anchor: WorkAnchor; readonly group: number }

/** An anchor that is work itself. */
export type WorkAnchor = Extract<DueAnchor, { readonly kind: 'task' | 'process' }>

/** Brings every item together with its anchor [E58]. */
export function anchoredWork(input: ScheduleInput): AnchoredWork {
  const groups = groupsOf(input)
  const anchorOf = anchorFinder(input, groups)
  const calendars = new Map<WorkCalendar, Workdays>()
  const prepared = (calendar: WorkCalendar) => {
    const workdays = calendars.get(calendar) ?? workdaysOf(calendar)
    calendars.set(calendar, workdays)
    return workdays
  }
  const entries = Array.from(
    input.items,
    ([key, item]): Entry => ({
      key,
      item,
      anchor: item.due === null ? { kind: 'none' } : anchorOf(item, item.due.anchor),
      workdays: item.due?.calendar === 'business' ? prepared(item.calendar) : null,
      pinned: dayOrNull(item.pinned),
      completedOn: dayOrNull(item.completedOn),
    }),
  )
  return { entries, groups: groups.all }
}

/** The same work, as if nothing had happened and nobody had set a day: what the plan alone says [E59]. */
export function asPlanned({ entries, groups }: AnchoredWork): AnchoredWork {
  return {
    entries: entries.map((entry) => ({ ...entry, pinned: null, completedOn: null })),
    groups: groups.map(({ members }) => ({ members, awaited: members, endedOn: null })),
  }
}

function anchorFinder(input: ScheduleInput, groups: Groups): (item: ScheduleItem, anchor: DueAnchor) => Anchor {
  const start = dayNumber(input.startDate)
  const goLive = dayOrNull(input.goLive)
  return (item, anchor) => {
    switch (anchor.kind) {
      case 'start':
        return { kind: 'start', day: start }
      case 'go-live': {
        const day = dayOrNull(item.goLive) ?? goLive
        return day === null ? { kind: 'go-live-unknown' } : { kind: 'go-live', day }
      }
      case 'task':
        return workAnchor(anchor, groups.ofTask(anchor.task, item.service))
      case 'process':
        return workAnchor(anchor, groups.ofProcess(anchor.process))
      default:
        return anchor satisfies never
    }
  }
}

function workAnchor(anchor: WorkAnchor, group: number | null): Anchor {
  return group === null ? { kind: 'not-applicable', anchor } : { kind: 'work', anchor, group }
}

function dayOrNull(date: CalendarDate | null): number | null {
  return date === null ? null : dayNumber(date)
}
