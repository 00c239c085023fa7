import type { Instant } from '../state/engagement.ts'
import { dateOf, dayNumber } from './day-number.ts'
import type { WorkCalendar } from './work-calendar.ts'
import { addWorkdays, workdaysOf } from './workdays.ts'
import { dayIn, momentIn, timeIn } from './zone.ts'

const hours = 24

/**
 * The moment so many business days after another: at the same time of day in the zone of the calendar, halves of a day
 * later or earlier than that. What comes on a day off counts from when the next working day begins [E160].
 */
export function afterBusinessDays(moment: Instant, days: number, calendar: WorkCalendar): Instant {
  const { timeZone } = calendar
  const workdays = workdaysOf(calendar)
  const came = dayNumber(dayIn(moment, timeZone))
  const first = addWorkdays(came, 0, workdays)
  const clock = first === came ? timeIn(moment, timeZone) : '00:00:00.000'
  const passed = Number(clock.slice(0, 2)) + days * hours
  const whole = Math.floor(passed / hours)
  const hour = String(Math.floor(passed - whole * hours)).padStart(2, '0')
  const day = whole === 0 ? first : addWorkdays(first, whole, workdays)
  return momentIn(dateOf(day), `${hour}${clock.slice(2)}`, timeZone)
}
