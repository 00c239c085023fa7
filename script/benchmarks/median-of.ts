/** What several runs of one thing took in the middle, in milliseconds; the first does not count. */
export async function medianOf(runs: number, thing: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    await thing()
    if (run > 0) times.push(performance.now() - start)
  }
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN
}
