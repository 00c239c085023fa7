import { daysAfter } from '../../time/days.ts'
import { wallClock } from '../../time/wall-clock.ts'

/** Something that takes time. */
export interface Timed {
  readonly start: string
  readonly minutes: number
}

/** The part of something that falls on one day, in minutes since the clocks showed midnight. */
export interface Segment<T> {
  readonly entry: T
  readonly from: number
  readonly to: number
  /** Whether it began on an earlier day. */
  readonly isContinued: boolean
  /** Whether it goes on on the next day. */
  readonly goesOn: boolean
}

const wholeDay = 1440

/** Cuts what takes time into days as the clocks of a zone show them; each day that it touches has one part of it. */
export function daySegments<T extends Timed>(
  entries: readonly T[],
  timeZone: string,
): ReadonlyMap<string, readonly Segment<T>[]> {
  const days = new Map<string, Segment<T>[]>()
  for (const entry of entries) {
    for (const [day, segment] of segmentsOf(entry, timeZone)) {
      const known = days.get(day)
      if (known === undefined) days.set(day, [segment])
      else known.push(segment)
    }
  }
  for (const segments of days.values()) segments.sort((one, other) => one.from - other.from || other.to - one.to)
  return days
}

function segmentsOf<T extends Timed>(entry: T, timeZone: string): readonly (readonly [string, Segment<T>])[] {
  const start = Date.parse(entry.start)
  const first = wallClock(start, timeZone)
  const last = wallClock(start + entry.minutes * 60_000, timeZone)
  const segments: (readonly [string, Segment<T>])[] = []
  for (let day = first.date; day <= last.date; day = daysAfter(day, 1)) {
    const isContinued = day !== first.date
    const goesOn = day !== last.date
    const from = isContinued ? 0 : first.minute
    // Where the clocks are put back, it may end before it began by what they show.
    const to = goesOn ? wholeDay : Math.max(last.minute, from)
    // What ends at midnight has no part of the next day.
    if (isContinued && to === 0) break
    segments.push([
      day,
      { entry, from, to, isContinued, goesOn: goesOn && !(last.minute === 0 && daysAfter(day, 1) === last.date) },
    ])
  }
  return segments
}
