import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import { dateOf, dayNumber } from '../day-number.ts'
import { anchoredWork, asPlanned } from './anchors.ts'
import { type DueReason, dueReason } from './due-reason.ts'
import { type Moved, movements } from './moved.ts'
import { reckon, reckoningOrder } from './reckoning.ts'
import type { ScheduleInput } from './schedule-input.ts'

/** The dates of one piece of work, and why they are what they are. */
export interface TaskDates {
  /** By the plan alone: what it would be if nothing had happened yet and nobody had set a day [E59]. */
  readonly planned: CalendarDate | null
  /** What holds: the day that a person has set, else what follows from what is done and from when the rest is due [E60]. */
  readonly due: CalendarDate | null
  /** When it is expected to be done, today at the earliest; `null` for what is settled [E61]. */
  readonly forecast: CalendarDate | null
  readonly completedOn: CalendarDate | null
  /** Neither done nor set aside, and due before today [E62]. */
  readonly isOverdue: boolean
  /** Due before the engagement starts: the go-live is too near [E62]. */
  readonly isBeforeStart: boolean
  readonly why: DueReason
  readonly moved: Moved | null
}

/** The dates of all work of an engagement that is in play. */
export type Schedule = ReadonlyMap<TaskKey, TaskDates>

/**
 * When every piece of work is due, when it is expected to be done, and why. It does not depend on the order of the items
 * [E66], takes circles for what they are [E64], and time in proportion to the number of items.
 */
export function schedule(input: ScheduleInput): Schedule {
  const work = anchoredWork(input)
  const plan = asPlanned(work)
  const inPlan = reckoningOrder(plan)
  const now = reckoningOrder(work)
  const today = dayNumber(input.today)
  const start = dayNumber(input.startDate)
  const planned = reckon(plan, inPlan, null)
  const due = reckon(work, now, null)
  const forecast = reckon(work, now, today)
  const moved = movements({ work, planned, order: inPlan.order, forecast })
  return new Map(
    work.entries.map((entry, place): [TaskKey, TaskDates] => {
      const day = due.days[place] ?? null
      const isOpen = entry.completedOn === null && !entry.item.settled
      const dates = {
        planned: written(planned.days[place]),
        due: written(day),
        forecast: isOpen ? written(forecast.counted[place]) : null,
        completedOn: entry.item.completedOn,
        isOverdue: isOpen && day !== null && day < today,
        isBeforeStart: day !== null && day < start,
        why: dueReason(entry, now.inCircle[place] === true, { work, groups: due.groups }),
        moved: moved[place] ?? null,
      }
      return [entry.key, dates]
    }),
  )
}

function written(day: number | null | undefined): CalendarDate | null {
  return day === null || day === undefined ? null : dateOf(day)
}
