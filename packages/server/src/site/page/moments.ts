import type { CalendarDate, Instant } from '@fairlead/engagement'
import type { SitePage } from './site-page.ts'

type Reader = Pick<SitePage, 'words' | 'timeZone'>

/** A day as people write it. */
export function dayText({ words }: Reader, day: CalendarDate): string {
  const format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'medium' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A moment by the clocks of who reads it, and by which they are. */
export function momentText({ words, timeZone }: Reader, moment: Instant): string {
  const format = new Intl.DateTimeFormat(words.locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return `${format.format(new Date(moment))} (${timeZone})`
}

/** The day of a moment where the reader is. */
export function dayOfMoment({ words, timeZone }: Reader, moment: Instant): string {
  return new Intl.DateTimeFormat(words.locale, { timeZone, dateStyle: 'medium' }).format(new Date(moment))
}
