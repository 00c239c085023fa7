import type { Counts } from '@fairlead/contract'

export type ProgressPart = 'done' | 'set-aside' | 'waiting' | 'blocked'

/** How much of the whole stands in each set, in percent and in the order in which a bar draws them; the rest is open. */
export function progressShares(counts: Counts): readonly (readonly [ProgressPart, number])[] {
  const parts: readonly ProgressPart[] = ['done', 'set-aside', 'waiting', 'blocked']
  return parts
    .filter((part) => counts[part] > 0)
    .map((part) => [part, Math.min(100, (100 * counts[part]) / Math.max(counts.total, 1))])
}
