import type { I18n } from '@lingui/core'
import { daysAfter } from '../../time/days.ts'
import { type CalendarPlace, shownDays } from './calendar-place.ts'

/** What is looked at in words: "December 2026", "November 30 – December 6, 2026". */
export function periodWords({ locale }: Pick<I18n, 'locale'>, place: Pick<CalendarPlace, 'look' | 'day'>): string {
  if (place.look === 'month') {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return format.format(noon(place.day))
  }
  const [from, to] = shownDays(place)
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' })
  return format.formatRange(noon(from), noon(daysAfter(to, -1))).replaceAll(/[\u2009\u202f]/g, ' ')
}

function noon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`)
}
