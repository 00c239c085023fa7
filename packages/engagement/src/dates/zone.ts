import { Temporal } from 'temporal-polyfill/implementation'
import type { CalendarDate, Instant } from '../state/engagement.ts'
import { dateOf, dayNumber, lastDay } from './day-number.ts'

const firstMoment: Instant = '0001-01-01T00:00:00.000Z'
const lastMoment: Instant = '9999-12-31T23:59:59.999Z'

/** Whether a text names a time zone of the IANA database, in whatever case; an offset such as `+01:00` is none [E57]. */
export function isTimeZone(text: string): boolean {
  return normalTimeZone(text) !== null
}

/** The name of a time zone in its usual spelling, `Europe/Berlin`; `null` where there is no such zone [E57]. */
export function normalTimeZone(text: string): string | null {
  if (!/^[a-z][a-z0-9_+/-]*$/i.test(text)) return null
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId
  } catch {
    // It throws for what it does not know, and there is nothing else to ask.
    return null
  }
}

/** The day that it is in this zone at this moment [E55]. */
export function dayIn(instant: Instant, timeZone: string): CalendarDate {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate()
  if (day.year < 1) return firstMoment.slice(0, 10)
  return day.year > 9999 ? lastMoment.slice(0, 10) : day.toString()
}

/** What the clocks of this zone show at this moment: `hh:mm`. */
export function clockIn(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The time that the clocks of this zone show at this moment, to the millisecond: `hh:mm:ss.sss`. */
export function timeIn(instant: Instant, timeZone: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime()
  return time.toString({ smallestUnit: 'millisecond' })
}

/** The first moment of a day in this zone; of a day that the zone skipped, that of the next one [E55]. */
export function dayBegins(date: CalendarDate, timeZone: string): Instant {
  return written(Temporal.PlainDate.from(date).toZonedDateTime(timeZone))
}

/** The first moment after a day in this zone, with which the next day begins [E55]. */
export function dayEnds(date: CalendarDate, timeZone: string): Instant {
  const day = dayNumber(date)
  return day === lastDay ? lastMoment : dayBegins(dateOf(day + 1), timeZone)
}

/**
 * The moment when the clocks of this zone show `time`, written `hh:mm`, on this day. Where they skip it, what it would
 * be if they had not been put forward yet; where they show it twice, the first time: as in calendars (RFC 5545) [E56].
 */
export function momentIn(date: CalendarDate, time: string, timeZone: string): Instant {
  return written(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone))
}

/** In the one form that an `Instant` has, of one length within the range of years, so that they sort as texts [E50]. */
function written(moment: Temporal.ZonedDateTime): Instant {
  const { epochMilliseconds } = moment
  if (epochMilliseconds < Date.parse(firstMoment)) return firstMoment
  if (epochMilliseconds > Date.parse(lastMoment)) return lastMoment
  return moment.toInstant().toString({ smallestUnit: 'millisecond' })
}
