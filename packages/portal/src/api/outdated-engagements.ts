import type { Change } from '@fairlead/contract'

/** The engagements whose changes are newer than what is shown, each once. One that is not shown is none of them. */
export function outdatedEngagements(
  changes: readonly Change[],
  revisionShown: (engagement: string) => number | undefined,
): readonly string[] {
  const newest = new Map<string, number>()
  for (const { engagement, seq } of changes) newest.set(engagement, Math.max(seq, newest.get(engagement) ?? 0))
  return [...newest].filter(([engagement, seq]) => seq > (revisionShown(engagement) ?? seq)).map(([id]) => id)
}
