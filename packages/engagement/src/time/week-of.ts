import { dateOf, dayNumber } from '../dates/day-number.ts'
import type { CalendarDate } from '../state/engagement.ts'

/**
 * The seven days of the week that a day lies in, from Monday on.
 *
 * @throws Error where the text is no day that exists.
 */
export function weekOf(day: CalendarDate): readonly CalendarDate[] {
  const number = dayNumber(day)
  // 1970-01-01 was a Thursday, three days after a Monday.
  const monday = number - ((((number + 3) % 7) + 7) % 7)
  return Array.from({ length: 7 }, (_, at) => dateOf(monday + at))
}
