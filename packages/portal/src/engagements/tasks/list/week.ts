const dayMs = 86_400_000

/** The Monday of the week of a day, both as yyyy-mm-dd. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  // Sunday is 0 and ends the week.
  const since = (date.getUTCDay() + 6) % 7
  return new Date(date.valueOf() - since * dayMs).toISOString().slice(0, 10)
}

/** Says the week that begins on a day: "Nov 23 – 29, 2026". Make it once: each formatter costs more than what it says. */
export function weekWords(language: string): (monday: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return (monday) => {
    const first = new Date(`${monday}T00:00:00Z`)
    return format.formatRange(first, new Date(first.valueOf() + 6 * dayMs))
  }
}
