import { isCalendarDate } from '@fairlead/playbook'
import type { CalendarDate } from '../state/engagement.ts'
import { normalTimeZone } from './zone.ts'

/** When a party works: where its days begin, on which weekdays and at which hours, without which days. In normal form [E51]. */
export interface WorkCalendar {
  /** An IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** Monday is 1, Sunday 7; at least one, in order. */
  readonly workingDays: readonly number[]
  /** In order, each once; also such as fall on days off anyway. */
  readonly holidays: readonly CalendarDate[]
  /** When a working day begins, as the clocks of the zone show it: `hh:mm`. */
  readonly from: string
  /** When it ends: later than it begins. */
  readonly to: string
}

/** How a party works of which nothing is known: Monday to Friday from nine to five, without holidays, in UTC. */
export const plainCalendar: WorkCalendar = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  from: '09:00',
  to: '17:00',
}

/** More days off than this are no list that a person keeps. */
export const mostHolidays = 1000

/** What keeps a calendar from being one. */
export type CalendarProblem =
  | { readonly kind: 'unknown-time-zone'; readonly found: string }
  | { readonly kind: 'no-working-day' }
  | { readonly kind: 'wrong-weekday'; readonly found: number }
  | { readonly kind: 'wrong-date'; readonly found: string }
  | { readonly kind: 'wrong-hours'; readonly found: string }
  | { readonly kind: 'too-many-holidays'; readonly found: number; readonly most: number }

export type NormalCalendar =
  | { readonly ok: true; readonly calendar: WorkCalendar }
  | { readonly ok: false; readonly problem: CalendarProblem }

/** The normal form of a calendar as somebody wrote it; refused with the first thing that is wrong with it [E51]. */
export function normalCalendar(input: WorkCalendar): NormalCalendar {
  const timeZone = normalTimeZone(input.timeZone)
  if (timeZone === null) return refuse({ kind: 'unknown-time-zone', found: input.timeZone })
  const weekday = input.workingDays.find((day) => ![1, 2, 3, 4, 5, 6, 7].includes(day))
  if (weekday !== undefined) return refuse({ kind: 'wrong-weekday', found: weekday })
  if (input.workingDays.length === 0) return refuse({ kind: 'no-working-day' })
  const holiday = input.holidays.find((day) => !isCalendarDate(day))
  if (holiday !== undefined) return refuse({ kind: 'wrong-date', found: holiday })
  const holidays = [...new Set(input.holidays)].sort()
  if (holidays.length > mostHolidays) {
    return refuse({ kind: 'too-many-holidays', found: holidays.length, most: mostHolidays })
  }
  const { from, to } = input
  if (!isTime(from) || !isTime(to) || from >= to) return refuse({ kind: 'wrong-hours', found: `${from}–${to}` })
  const workingDays = [...new Set(input.workingDays)].sort((one, other) => one - other)
  return { ok: true, calendar: { timeZone, workingDays, holidays, from, to } }
}

/** Whether a text is a time of a day, `hh:mm`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function refuse(problem: CalendarProblem): NormalCalendar {
  return { ok: false, problem }
}
