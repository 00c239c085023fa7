import type { CalendarDate, Instant } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import type { SitePage } from './site-page.ts'

type Reader = Pick<SitePage, 'words' | 'timeZone'>

/** A day as people write it. */
export function dayText({ words }: Reader, day: CalendarDate): string {
  const format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'medium' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A moment by the clocks of who reads it; which they are is said once, at the foot of the page. */
export function momentText({ words, timeZone }: Reader, moment: Instant): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(words.locale, { timeZone, ...style }).format(new Date(moment))
}

/** The day of a moment where the reader is. */
export function dayOfMoment({ words, timeZone }: Reader, moment: Instant): string {
  return new Intl.DateTimeFormat(words.locale, { timeZone, dateStyle: 'medium' }).format(new Date(moment))
}

/** Which day it is where the reader is. */
export function todayOf({ timeZone, now }: Pick<SitePage, 'timeZone' | 'now'>): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(now))
}

/** By when something is needed that a customer does, and that this is past where it is. */
export function duePart(site: SitePage, due: CalendarDate, say: (day: string) => string): Markup {
  const isLate = due < todayOf(site)
  const day = dayText(site, due)
  return h('span', { class: isLate ? 'late' : null }, isLate ? site.words.late(day) : say(day))
}
