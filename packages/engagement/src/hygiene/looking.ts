import { addDays } from '../dates/add-days.ts'
import type { Schedule } from '../dates/schedule/schedule.ts'
import type { WorkCalendar } from '../dates/work-calendar.ts'
import { dayBegins, dayEnds } from '../dates/zone.ts'
import type { Standing } from '../standing/standing.ts'
import type { CalendarDate, Instant } from '../state/engagement.ts'
import { calendarOf } from '../state/records.ts'
import { type TaskLeft, tasksLeft } from '../work/tasks-left.ts'

/** What findings are looked for in: an engagement, what is left of it, and when that is due. */
export interface Looking {
  readonly standing: Standing
  readonly left: readonly TaskLeft[]
  readonly dates: Schedule
  readonly calendar: WorkCalendar
}

/** Gets ready to look: what is left is asked once. */
export function lookingAt(standing: Standing, dates: Schedule): Looking {
  return { standing, left: tasksLeft(standing), dates, calendar: calendarOf(standing.engagement, 'team') }
}

/** The moment at which a day so many days before another begins, where the team is. */
export function daysBefore(day: CalendarDate, days: number, { calendar }: Pick<Looking, 'calendar'>): Instant {
  return dayBegins(addDays(day, -days, null), calendar.timeZone)
}

/** The moment at which a day is over where the team is. */
export function overAfter(day: CalendarDate, { calendar }: Pick<Looking, 'calendar'>): Instant {
  return dayEnds(day, calendar.timeZone)
}

/** The moment at which the engagement begins. */
export function beginning({ standing, calendar }: Looking): Instant {
  return dayBegins(standing.engagement.startDate, calendar.timeZone)
}

/** The moment so many days, each of 24 hours, after another. */
export function hoursLater(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString()
}
