import { type Party, parties } from '@fairlead/playbook'
import { dateOf, dayNumber } from '../../dates/day-number.ts'
import { dayOff } from '../../dates/day-off.ts'
import type { WorkCalendar } from '../../dates/work-calendar.ts'
import { dayBegins, momentIn } from '../../dates/zone.ts'
import type { CalendarDate } from '../../state/engagement.ts'
import type { Circumstances } from './slot-question.ts'

/** Some time, from a moment to another, in milliseconds. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The first of some days, and how many they are. */
interface Days {
  readonly first: CalendarDate
  readonly count: number
}

/** When all parties of the guests work at once, in order; all the time of these days where there is no guest. */
export function sharedHours({ guests, calendars }: Circumstances, days: Days): readonly Span[] {
  const there = parties.filter((party: Party) => guests.some((guest) => guest.party === party))
  const all = [{ from: moment(dayBegins(days.first, 'UTC')) - day, to: moment(lastDayEnds(days)) + day }]
  return there.reduce<readonly Span[]>((shared, party) => overlap(shared, hoursOf(calendars[party], days)), all)
}

const day = 86_400_000

function moment(instant: string): number {
  return Date.parse(instant)
}

function lastDayEnds({ first, count }: Days): string {
  return dayBegins(dateOf(dayNumber(first) + count), 'UTC')
}

/** The hours of a party on its working days among these days and the ones beside them: elsewhere it is another day. */
function hoursOf(calendar: WorkCalendar, { first, count }: Days): readonly Span[] {
  const { from, to, timeZone } = calendar
  return Array.from({ length: count + 2 }, (_, at) => dateOf(dayNumber(first) - 1 + at))
    .filter((date) => dayOff(calendar, date) === null)
    .map((date) => ({ from: moment(momentIn(date, from, timeZone)), to: moment(momentIn(date, to, timeZone)) }))
}

/** What two lists of times, each in order, have in common. */
function overlap(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const shared: Span[] = []
  let [at, beside] = [0, 0]
  for (let [one, other] = [some[0], others[0]]; one !== undefined && other !== undefined; ) {
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
    if (from < to) shared.push({ from, to })
    if (one.to <= other.to) one = some[++at]
    else other = others[++beside]
  }
  return shared
}
