interface ShortDayOptions {
  /** The day that it is today, as yyyy-mm-dd. */
  readonly today: string
  readonly language: string
}

/** A day (yyyy-mm-dd) in as few words as tell it: today, tomorrow and yesterday, and the year only where it is another one. */
export function shortDay(date: string, { today, language }: ShortDayOptions): string {
  const [day, now] = [utc(date), utc(today)]
  const days = Math.round((day.valueOf() - now.valueOf()) / 86_400_000)
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    ...(day.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(day)
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
