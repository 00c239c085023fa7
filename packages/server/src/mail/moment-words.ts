import type { Session } from '@fairlead/engagement'

/** When a session is, as its own zone has it and in the language of who reads it. */
export function sessionTime({ start, minutes, timeZone }: Session, locale: string): string {
  const begins = new Date(start)
  const ends = new Date(begins.getTime() + minutes * 60_000)
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${format.formatRange(begins, ends)} (${timeZone})`
}

/** A day in the language of who reads it. */
export function dayWords(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
