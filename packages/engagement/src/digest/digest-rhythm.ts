import { addDays } from '../dates/add-days.ts'
import { plainCalendar } from '../dates/work-calendar.ts'
import { dayIn, momentIn } from '../dates/zone.ts'
import type { CalendarDate, Instant } from '../state/engagement.ts'

/** How often somebody wants to be told, and when: at an hour of their own day. */
export interface DigestRhythm {
  /** `daily` is from Monday to Friday; `weekly` on Monday. */
  readonly every: 'off' | 'daily' | 'weekly'
  /** From 0 to 23, as the clocks of the zone show it. */
  readonly hour: number
  readonly timeZone: string
}

/** One time at which somebody is told. */
export interface DigestPeriod {
  /** The day that it is for whoever is told: no two periods of a person have one. */
  readonly day: CalendarDate
  readonly at: Instant
}

/**
 * The last time at which somebody was to be told by now; `null` where they never are [E252]. An hour that the clocks
 * skip comes as it would have without that, one that they show twice comes the first time.
 */
export function lastPeriod({ every, hour, timeZone }: DigestRhythm, now: Instant): DigestPeriod | null {
  if (every === 'off') return null
  const today = dayIn(now, timeZone)
  // The day itself where it is a working day and its hour is over, else the last working day before it.
  const here = periodOn(today, hour, timeZone)
  const isOver = here.at <= now
  const last = isWorkday(today) && isOver ? today : addDays(today, -1, plainCalendar)
  return periodOn(every === 'daily' ? last : mondayBefore(last), hour, timeZone)
}

function periodOn(day: CalendarDate, hour: number, timeZone: string): DigestPeriod {
  return { day, at: momentIn(day, `${String(hour).padStart(2, '0')}:00`, timeZone) }
}

function isWorkday(day: CalendarDate): boolean {
  return addDays(day, 0, plainCalendar) === day
}

/** The Monday of the week in which a day lies: the day after the last working day of the week before it. */
function mondayBefore(day: CalendarDate): CalendarDate {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday, null)
}
