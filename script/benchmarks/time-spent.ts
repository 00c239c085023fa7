/** What several runs of one thing took, in milliseconds. */
export interface TimeSpent {
  readonly best: number
  readonly median: number
}

/**
 * Runs each of several things once in each round, so that what else the machine does falls on all of them; the first
 * round does not count.
 */
export function timeEach<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => void>>,
): Readonly<Record<Name, TimeSpent>> {
  const names = Object.keys(things) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now()
      things[name]()
      if (round > 0) times.get(name)?.push(performance.now() - start)
    }
  }
  const spent = [...times].map(([name, of]) => [name, summary(of.toSorted((a, b) => a - b))])
  return Object.fromEntries(spent) as Record<Name, TimeSpent>
}

function summary(sorted: readonly number[]): TimeSpent {
  return { best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN }
}
