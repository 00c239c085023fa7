/** From when to when, in minutes of a day. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where something stands beside what takes place at the same time. */
export interface Placed<T> {
  readonly item: T
  /** Its column, from 0. */
  readonly column: number
  /** How many columns it shares the room with. */
  readonly columns: number
}

/**
 * Puts what overlaps side by side: no two that overlap are in one column, and there are as few columns as most take
 * place at once. What is shorter than `least` minutes takes the room of so many.
 */
export function sideBySide<T extends Stretch>(items: readonly T[], least: number): readonly Placed<T>[] {
  const sorted = items.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const placed: Placed<T>[] = []
  let cluster: { readonly item: T; readonly column: number }[] = []
  let ends: number[] = []
  const flush = () => {
    for (const one of cluster) placed.push({ ...one, columns: ends.length })
    cluster = []
    ends = []
  }
  for (const item of sorted) {
    if (ends.every((end) => end <= item.from)) flush()
    const free = ends.findIndex((end) => end <= item.from)
    const column = free < 0 ? ends.length : free
    ends[column] = Math.max(item.to, item.from + least)
    cluster.push({ item, column })
  }
  flush()
  return placed
}
