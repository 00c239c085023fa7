import type { CalendarDate } from '../state/engagement.ts'
import { dayNumber } from './day-number.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Why a day is a day off, or `null` where it is worked on. */
export function dayOff({ workingDays, holidays }: WorkCalendar, date: CalendarDate): 'weekday' | 'holiday' | null {
  if (holidays.includes(date)) return 'holiday'
  return workingDays.includes(weekdayOf(date)) ? null : 'weekday'
}

/** Monday is 1, Sunday 7; the first day of 1970 was a Thursday. */
function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}
