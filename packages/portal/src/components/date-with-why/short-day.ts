import type { I18n } from '@lingui/core'

/**
 * A day (yyyy-mm-dd) in as few words as tell it: today, tomorrow and yesterday, and the year only where it is another
 * one than that of `today`.
 */
export function shortDay(i18n: I18n, date: string, today: string): string {
  const [day, now] = [utc(date), utc(today)]
  const days = Math.round((day.valueOf() - now.valueOf()) / 86_400_000)
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(days, 'day')
  // Lingui keeps its formatters: a new one for each row of a table would cost more than the row.
  return i18n.date(day, {
    month: 'short',
    day: 'numeric',
    ...(day.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
