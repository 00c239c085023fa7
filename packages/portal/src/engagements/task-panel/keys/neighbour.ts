/** Which way from one task to another. */
export type Way = 'next' | 'previous'

/**
 * The task that stands beside `key` in what is shown; where what is shown does not have it, in the order of the plan.
 * `null` at the ends.
 */
export function neighbour(key: string, way: Way, { shown, plan }: Orders): string | null {
  const order = shown.includes(key) ? shown : plan
  const at = order.indexOf(key)
  return at < 0 ? null : (order[at + (way === 'next' ? 1 : -1)] ?? null)
}

interface Orders {
  /** The tasks of the view behind the panel, as they stand there. */
  readonly shown: readonly string[]
  readonly plan: readonly string[]
}
