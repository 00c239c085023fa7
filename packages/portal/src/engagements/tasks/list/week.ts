import { daysAfter } from '../../../time/days.ts'

/** Says the week that begins on a day: "Nov 23 – 29, 2026". Make it once: each formatter costs more than what it says. */
export function weekWords(language: string): (monday: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return (monday) => {
    const begins = (day: string) => Date.parse(`${day}T00:00:00Z`)
    return format.formatRange(begins(monday), begins(daysAfter(monday, 6)))
  }
}
