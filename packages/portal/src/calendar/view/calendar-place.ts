import { daysAfter, mondayOf, monthsAfter, weeksOfMonth } from '../../time/days.ts'
import { momentAt } from '../../time/wall-clock.ts'

export const calendarLooks = ['month', 'week', 'list'] as const

/** How days are looked at. */
export type CalendarLook = (typeof calendarLooks)[number]

/** Which part of the calendar is looked at, how, and whose. */
export interface CalendarPlace {
  readonly look: CalendarLook
  /** A day of it, as yyyy-mm-dd: the one that arrows move. */
  readonly day: string
  readonly whose: 'me' | 'everybody'
  /** Of one engagement alone; `null` of all. */
  readonly engagement: string | null
}

/** What a reader sees where the address does not say. */
interface UsualPlace {
  readonly today: string
  /** On a phone the list comes first. */
  readonly look: CalendarLook
}

/** Reads a place from an address; what it does not understand is as usual. */
export function readCalendarPlace(search: Readonly<Record<string, unknown>>, usual: UsualPlace): CalendarPlace {
  const { view, day, who, engagement } = search
  return {
    look: calendarLooks.find((one) => one === view) ?? usual.look,
    day: typeof day === 'string' && isDay(day) ? day : usual.today,
    whose: who === 'everybody' ? 'everybody' : 'me',
    engagement: typeof engagement === 'string' && engagement !== '' ? engagement : null,
  }
}

/** What an address has to say to lead to a place. What is usual is left out, but not the look: that depends on the window. */
export function writeCalendarPlace({ look, day, whose, engagement }: CalendarPlace, today: string) {
  return {
    view: look,
    ...(day === today ? {} : { day }),
    ...(whose === 'me' ? {} : { who: whose }),
    ...(engagement === null ? {} : { engagement }),
  }
}

/** How many days a list shows, from the one that is looked at on. */
export const listDays = 30

/** The first day that is shown, and the first that is not. */
export function shownDays({ look, day }: Pick<CalendarPlace, 'look' | 'day'>): readonly [string, string] {
  switch (look) {
    case 'month': {
      const weeks = weeksOfMonth(day)
      const last = weeks.at(-1)?.[6] ?? day
      return [weeks[0]?.[0] ?? day, daysAfter(last, 1)]
    }
    case 'week':
      return [mondayOf(day), daysAfter(mondayOf(day), 7)]
    case 'list':
      return [day, daysAfter(day, listDays)]
    default:
      return look satisfies never
  }
}

/** The moments between which sessions are asked for: from midnight to midnight as the clocks of the reader show it. */
export function askedMoments(place: Pick<CalendarPlace, 'look' | 'day'>, timeZone: string) {
  const [from, to] = shownDays(place).map((day) => new Date(momentAt(day, '00:00', timeZone)).toISOString())
  return { from: from ?? '', to: to ?? '' }
}

/** The day to look at before or after, in the same look. */
export function besideDay({ look, day }: Pick<CalendarPlace, 'look' | 'day'>, way: 1 | -1): string {
  if (look === 'month') return monthsAfter(day, way)
  return daysAfter(day, way * (look === 'week' ? 7 : listDays))
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && daysAfter(text, 0) === text
}
