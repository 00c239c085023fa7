import { dateOf, dayNumber } from '@fairlead/playbook'

/** Days that follow each other, both ends included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** Days as the fewest ranges, in order; what is no day of the calendar is left out. */
export function dayRanges(days: readonly string[]): readonly DayRange[] {
  const numbers = [...new Set(days.flatMap((day) => dayNumber(day) ?? []))].sort((one, other) => one - other)
  const ranges: { from: number; to: number }[] = []
  for (const day of numbers) {
    const last = ranges.at(-1)
    if (last?.to === day - 1) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges.map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to) }))
}

/** Every day of a range; none where it ends before it begins, or an end of it is no day. */
export function daysOf({ from, to }: DayRange): readonly string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (first === null || last === null) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOf(first + index))
}
