const millisecondsOfDay = 86_400_000

/** The days since 1970-01-01 of a date as `yyyy-mm-dd`; `null` where no calendar has it. */
export function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const day = Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay
  return Number.isNaN(day) || dateOf(day) !== date ? null : day
}

/** The date as `yyyy-mm-dd` of a number of days since 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
}
