import type { CalendarDate } from '../state/engagement.ts'
import { dateOf, dayNumber } from './day-number.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { addWorkdays, workdaysOf } from './workdays.ts'

/**
 * The day that lies `days` after `date`, before it where negative: counted in the working days of `calendar` [E52], and
 * in all days where there is none [E54]. From a day off, 0 working days lead to the next working day. What would lie
 * beyond the days that there are is the first or the last of them [E50].
 */
export function addDays(date: CalendarDate, days: number, calendar: WorkCalendar | null): CalendarDate {
  const day = dayNumber(date)
  return dateOf(calendar === null ? day + days : addWorkdays(day, days, workdaysOf(calendar)))
}
