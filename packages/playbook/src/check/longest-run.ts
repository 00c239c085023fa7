/** The places of a longest run of values that never decrease, others left out; in time n log n. */
export function longestRun(values: readonly (string | number)[]): ReadonlySet<number> {
  const ends: number[] = []
  const before: (number | null)[] = []
  for (const [at, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const end = values[ends[middle] ?? 0]
      if (end !== undefined && end <= value) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? null : (ends[low - 1] ?? null))
    ends[low] = at
  }
  const run = new Set<number>()
  for (let at: number | null = ends.at(-1) ?? null; at !== null; at = before[at] ?? null) run.add(at)
  return run
}
