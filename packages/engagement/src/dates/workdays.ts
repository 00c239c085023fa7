import { dayNumber, withinRange } from './day-number.ts'
import type { WorkCalendar } from './work-calendar.ts'

/**
 * The working days of a calendar, numbered one after the other without end in both directions. Reckoning is done with
 * these numbers, so that 10,000 days take as long as one.
 */
export interface Workdays {
  /** How many of the weekdays from Monday to this one are worked on; Monday stands first. */
  readonly worked: readonly number[]
  /** The weekdays that are worked on; Monday is 0. */
  readonly weekdays: readonly number[]
  /** Days off that would be worked on otherwise, in order. */
  readonly holidays: readonly number[]
  /** For each of them, how many days are worked on before it: never fewer than before the one that stands before it. */
  readonly workedBefore: readonly number[]
}

/** Prepares a calendar, which must be in normal form, for reckoning. */
export function workdaysOf({ workingDays, holidays }: WorkCalendar): Workdays {
  const weekdays = workingDays.map((day) => day - 1)
  const worked = [0, 1, 2, 3, 4, 5, 6].map((day) => weekdays.filter((other) => other <= day).length)
  const off = holidays.map(dayNumber).filter((day) => weekdays.includes(weekdayOf(day)))
  const plain = { worked, weekdays, holidays: [], workedBefore: [] }
  const workedBefore = off.map((day, index) => workedUntil(day, plain) - 1 - index)
  return { worked, weekdays, holidays: off, workedBefore }
}

/**
 * The day `days` working days after `day`: the first, second, third … working day that lies after it, before it where
 * negative. For 0 it is the day itself, the next working day where it is a day off [E52].
 */
export function addWorkdays(day: number, days: number, workdays: Workdays): number {
  const before = workedUntil(day - 1, workdays)
  const until = workedUntil(day, workdays)
  const number = days > 0 ? until + days : before + 1 + days
  return withinRange(workdayOf(number, workdays))
}

/** The number of the last working day up to and with this one. */
function workedUntil(day: number, workdays: Workdays): number {
  const week = Math.floor((day - firstMonday) / 7)
  const ofWeek = workdays.worked[weekdayOf(day)] ?? 0
  return week * workdays.weekdays.length + ofWeek - countUpTo(day, workdays.holidays)
}

/** The working day with this number. */
function workdayOf(number: number, workdays: Workdays): number {
  // A holiday lies before it when fewer days are worked on before the holiday than up to it.
  const plain = number + countUpTo(number - 1, workdays.workedBefore) - 1
  const { length } = workdays.weekdays
  const week = Math.floor(plain / length)
  return firstMonday + week * 7 + (workdays.weekdays[plain - week * length] ?? 0)
}

/** How many of these numbers, which are in order, are at most `limit`. */
function countUpTo(limit: number, inOrder: readonly number[]): number {
  let from = 0
  let to = inOrder.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((inOrder[middle] ?? limit) <= limit) from = middle + 1
    else to = middle
  }
  return from
}

/** 1970-01-05. */
const firstMonday = 4

/** Monday is 0. */
function weekdayOf(day: number): number {
  const weekday = (day - firstMonday) % 7
  return weekday < 0 ? weekday + 7 : weekday
}
