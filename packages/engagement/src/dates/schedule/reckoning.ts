import { withinRange } from '../day-number.ts'
import { addWorkdays } from '../workdays.ts'
import type { AnchoredWork, Entry } from './anchors.ts'
import { type DependencyOrder, dependencyOrder } from './dependency-order.ts'
import type { Group } from './groups.ts'

/** The days of all work; `null` where there is none. */
export interface Reckoning {
  /** Of each entry, the day on which it should be done. */
  readonly days: readonly (number | null)[]
  /** Of each entry, the day that counts for what waits for it. */
  readonly counted: readonly (number | null)[]
  readonly groups: readonly GroupDay[]
}

/** When the last piece of work of a group is done. */
export interface GroupDay {
  readonly day: number | null
  /** Its place among the entries; `null` where a process ended without work that was done. */
  readonly last: number | null
  /** Whether all of it is done, or the process has ended. */
  readonly isActual: boolean
}

/** Entries and, numbered behind them, groups in the order in which their days can be reckoned. */
export function reckoningOrder(work: AnchoredWork): DependencyOrder {
  const { entries, groups } = work
  return dependencyOrder(entries.length + groups.length, (node) => {
    const entry = entries[node]
    if (entry !== undefined) {
      return entry.anchor.kind === 'work' && entry.pinned === null ? [entries.length + entry.anchor.group] : []
    }
    const group = groups[node - entries.length]
    return group === undefined ? [] : group.awaited.filter((place) => !isDone(work, place))
  })
}

/**
 * Reckons all days in that order: a day that was set holds, what is done counts by the day on which it was, and work in a
 * circle has no day. With `today`, open work counts as done today at the earliest: that is the forecast [E61].
 */
export function reckon(work: AnchoredWork, { order, inCircle }: DependencyOrder, today: number | null): Reckoning {
  const { entries } = work
  const days = entries.map((entry) => entry.pinned)
  const counted = entries.map((entry) => entry.completedOn)
  const groups = work.groups.map((): GroupDay => ({ day: null, last: null, isActual: false }))
  for (const node of order) {
    const entry = entries[node]
    if (entry !== undefined) {
      const day = inCircle[node] === true ? null : dayOf(entry, groups)
      days[node] = day
      counted[node] = entry.completedOn ?? (entry.item.settled || day === null ? day : Math.max(day, today ?? day))
      continue
    }
    const group = work.groups[node - entries.length]
    if (group !== undefined) groups[node - entries.length] = groupDay(work, group, counted)
  }
  return { days, counted, groups }
}

function dayOf({ anchor, item, pinned, workdays }: Entry, groups: readonly GroupDay[]): number | null {
  if (pinned !== null) return pinned
  const from = 'day' in anchor ? anchor.day : anchor.kind === 'work' ? (groups[anchor.group]?.day ?? null) : null
  if (from === null || item.due === null) return null
  const { days } = item.due
  return workdays === null ? withinRange(from + days) : addWorkdays(from, days, workdays)
}

function groupDay(work: AnchoredWork, { awaited, endedOn }: Group, counted: readonly (number | null)[]): GroupDay {
  const keyOf = (place: number) => work.entries[place]?.key ?? ''
  let [day, last]: [number | null, number | null] = [null, null]
  for (const place of awaited) {
    const other = counted[place] ?? null
    // Of two that are last on one day the key decides, since the order in which items come must not.
    const isLater =
      day === other ? last === null || keyOf(place) < keyOf(last) : (other ?? -Infinity) > (day ?? -Infinity)
    if (isLater) {
      day = other
      last = place
    }
  }
  return { day: endedOn ?? day, last, isActual: awaited.every((place) => isDone(work, place)) }
}

function isDone({ entries }: AnchoredWork, place: number): boolean {
  return (entries[place]?.completedOn ?? null) !== null
}
