import { isCalendarDate } from '@fairlead/playbook'
import type { CalendarDate } from '../state/engagement.ts'

/** The numbers of 0001-01-01 and 9999-12-31: between them lie all days that there are for us [E50]. */
export const firstDay = -719_162
export const lastDay = 2_932_896

/**
 * The number of a day, counted from 1970-01-01: days are reckoned with as numbers, since thousands of tasks have dates.
 *
 * @throws Error where the text is no day that exists: days are checked where they come in, so that this is a bug.
 */
export function dayNumber(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new Error(`Unexpected day "${date}", expected one that exists, as yyyy-mm-dd`)
  const month = Number(date.slice(5, 7))
  // Years begin with March here, so that the day that comes and goes is the last one of a year.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfEra + dayOfEra - daysToEpoch
}

/** The day with this number; the first or the last day that there is where the number lies beyond [E50]. */
export function dateOf(day: number): CalendarDate {
  const shifted = withinRange(day) + daysToEpoch
  const era = Math.floor(shifted / daysOfEra)
  const dayOfEra = shifted - era * daysOfEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = ((fromMarch + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The same day, or the nearest one that there is. */
export function withinRange(day: number): number {
  return Math.min(Math.max(day, firstDay), lastDay)
}

/** Every 400 years the Gregorian calendar is the same again. */
const daysOfEra = 146_097

/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
