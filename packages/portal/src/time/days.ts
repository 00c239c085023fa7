const dayMs = 86_400_000

/** The day so many days after one, both as yyyy-mm-dd. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** The Monday of the week in which a day is. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return daysAfter(date, -((weekday + 6) % 7))
}

/** The seven days from a Monday on. */
export function weekOf(date: string): readonly string[] {
  const monday = mondayOf(date)
  return [0, 1, 2, 3, 4, 5, 6].map((days) => daysAfter(monday, days))
}

/** The same day of the month so many months later; of a month that is too short, its last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}

/** The weeks, each from Monday to Sunday, that a month has days in. */
export function weeksOfMonth(date: string): readonly (readonly string[])[] {
  const first = `${date.slice(0, 7)}-01`
  const next = monthsAfter(first, 1)
  const weeks: (readonly string[])[] = []
  for (let day = mondayOf(first); day < next; day = daysAfter(day, 7)) weeks.push(weekOf(day))
  return weeks
}
