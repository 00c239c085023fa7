import { dateOf, dayNumber } from '../../dates/day-number.ts'
import { dayBegins, dayEnds, dayIn, momentIn } from '../../dates/zone.ts'
import type { CalendarDate, Instant } from '../../state/engagement.ts'
import type { Session } from '../workshop-record.ts'
import { type Span, sharedHours } from './shared-hours.ts'
import type { Circumstances } from './slot-question.ts'

/** For how many days slots are looked for. */
export const daysAhead = 60

/** A time at which everybody can who has to be there. */
export type Slot = Pick<Session, 'start' | 'minutes'>

/** For what slots are looked for. */
export interface SlotQuestion extends Circumstances {
  readonly minutes: number
  /** The first day, in this zone, whose clocks also say when a half hour begins. */
  readonly from: CalendarDate
  readonly timeZone: string
  /** How many. */
  readonly count: number
}

/**
 * The next times of a session against which nothing speaks for those whom it cannot do without: from that day on and not
 * before now, each half hour of sixty days [E105].
 */
export function suggestSlots(question: SlotQuestion): readonly Slot[] {
  const { minutes, count, timeZone } = question
  const guests = question.guests.filter(({ isOptional }) => !isOptional)
  const first = firstDay(question)
  const hours = sharedHours({ ...question, guests }, { first, count: daysAhead })
  const taken = question.others
    .filter(({ people }) => guests.some(({ names }) => names.some((name) => people.includes(name))))
    .map(spanOf)
  const slots: Slot[] = []
  for (let day = dayNumber(first); day < dayNumber(first) + daysAhead && slots.length < count; day += 1) {
    const date = dateOf(day)
    const ofDay = spanOfDay(date, timeZone)
    const open = hours.filter((span) => span.from < ofDay.to && span.to > ofDay.from)
    for (const start of startsOn(date, { ...question, open, begins: ofDay.from })) {
      const time = spanOf({ start, minutes })
      const isOpen = open.some((span) => span.from <= time.from && time.to <= span.to)
      if (isOpen && !taken.some((span) => span.from < time.to && time.from < span.to)) slots.push({ start, minutes })
    }
  }
  return slots.slice(0, count)
}

function firstDay({ from, now, timeZone }: SlotQuestion): CalendarDate {
  const today = dayIn(now, timeZone)
  return [from, today].sort().at(-1) ?? today
}

interface OpenDay extends Pick<SlotQuestion, 'timeZone' | 'now'> {
  readonly begins: number
  readonly open: readonly Span[]
}

/** The half hours of a day in or near these hours, from now on: times that the clocks skip are those that follow. */
function startsOn(date: CalendarDate, { timeZone, now, begins, open }: OpenDay): readonly Instant[] {
  const isNear = (at: number) => open.some(({ from, to }) => from - longestChange <= at && at <= to + longestChange)
  const near = halfHours.filter((_, at) => isNear(begins + at * halfHour))
  const starts = new Set(near.map((time) => momentIn(date, time, timeZone)))
  return [...starts].filter((start) => start >= now).sort()
}

const halfHour = 30 * 60_000
/** No zone changes its clocks by more during a day. */
const longestChange = 3 * 60 * 60_000
const halfHours = Array.from({ length: 48 }, (_, at) => {
  const hours = String(Math.floor(at / 2)).padStart(2, '0')
  return `${hours}:${at % 2 === 0 ? '00' : '30'}`
})

function spanOf({ start, minutes }: Slot): Span {
  const from = Date.parse(start)
  return { from, to: from + minutes * 60_000 }
}

function spanOfDay(date: CalendarDate, timeZone: string): Span {
  return { from: Date.parse(dayBegins(date, timeZone)), to: Date.parse(dayEnds(date, timeZone)) }
}
