import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import { dateOf } from '../day-number.ts'
import type { AnchoredWork } from './anchors.ts'
import type { Reckoning } from './reckoning.ts'

/** That a piece of work is not where the plan has it, by how much, and what moved it [E65]. */
export interface Moved {
  /** All days from the planned day to the one on which it was done or will be; negative where that is earlier. */
  readonly days: number
  /**
   * From the first piece of work that moved by itself (done late or early, set to another day, overdue, or behind a
   * process that ended late) to this one: each waits for the one before it. Of a long chain the first and the last.
   */
  readonly because: readonly MovedStep[]
  /** How many are left out behind the first. */
  readonly leftOut: number
}

/** A piece of work with the day for which it was planned, and the one on which it was done or will be. */
export interface MovedStep {
  readonly key: TaskKey
  readonly from: CalendarDate | null
  readonly to: CalendarDate
}

/** Nobody reads a longer chain, and chains of all work would take room in proportion to its square. */
const longestChain = 20

/** What is needed to tell what moved. */
export interface Movement {
  readonly work: AnchoredWork
  /** The days as planned, and in an order in which each piece of work stands behind what it waits for in the plan. */
  readonly planned: Reckoning
  readonly order: readonly number[]
  readonly forecast: Reckoning
}

/** For each entry, what moved it; `null` where it is as planned, or where one of its days is not known. */
export function movements(movement: Movement): readonly (Moved | null)[] {
  const { work, planned, order, forecast } = movement
  const causes = work.entries.map((_, place) => causeOf(place, movement))
  const chains = chainsOf(causes, order)
  const steps = work.entries.map(({ key }, place) => stepOf(key, planned.days[place], forecast.counted[place]))
  return work.entries.map((_, place) => {
    const [from, to] = [planned.days[place] ?? null, forecast.counted[place] ?? null]
    if (from === null || to === null || from === to) return null
    const { first, length } = chains[place] ?? { first: place, length: 1 }
    const last = lastLinks(place, causes)
    if (length > longestChain) last.splice(-1, 1, first)
    const because = last.reverse().flatMap((other) => steps[other] ?? [])
    return { days: to - from, because, leftOut: Math.max(length - longestChain, 0) }
  })
}

function stepOf(key: TaskKey, from: number | null | undefined, to: number | null | undefined): MovedStep | null {
  if (from === undefined || to === undefined || to === null || from === to) return null
  return { key, from: from === null ? null : dateOf(from), to: dateOf(to) }
}

/** What a piece of work waited for, where that was not as planned and made a difference. */
function causeOf(place: number, { work, planned, forecast }: Movement): number | null {
  const entry = work.entries[place]
  if (entry === undefined || entry.anchor.kind !== 'work' || entry.pinned !== null) return null
  const [from, to] = [planned.days[place] ?? null, forecast.days[place] ?? null]
  if (from === null || to === null || from === to) return null
  const last = forecast.groups[entry.anchor.group]?.last ?? null
  return last === null || forecast.counted[last] === planned.days[last] ? null : last
}

/** A piece of work, what moved it, what moved that, and so on, as long as a chain may be. */
function lastLinks(place: number, causes: readonly (number | null)[]): number[] {
  const links = [place]
  for (let cause = causes[place]; typeof cause === 'number' && links.length < longestChain; cause = causes[cause]) {
    links.push(cause)
  }
  return links
}

/** A whole chain, which is not walked for each of its links. */
interface Chain {
  readonly first: number
  readonly length: number
}

function chainsOf(causes: readonly (number | null)[], order: readonly number[]): readonly Chain[] {
  const chains = causes.map((_, place): Chain => ({ first: place, length: 1 }))
  for (const place of order) {
    const cause = causes[place] ?? null
    const before = cause === null ? undefined : chains[cause]
    if (before !== undefined) chains[place] = { first: before.first, length: before.length + 1 }
  }
  return chains
}
