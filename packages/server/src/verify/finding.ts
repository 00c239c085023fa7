/** In which way the data is not what was written. What each means to a reader stands in `docs/cli.md`. */
export type FindingKind =
  | 'changed'
  | 'missing'
  | 'reordered'
  | 'added'
  | 'duplicated'
  | 'forked'
  | 'disagrees'
  | 'rewritten'
  | 'read-model'
  | 'release'
  | 'checkpoint'

/** One place where the data is not what was written, with what stands there and what should. */
export interface Finding {
  readonly kind: FindingKind
  /** `null` where it is about no engagement. */
  readonly engagement: string | null
  /** The event that it is about, or the first of several. */
  readonly seq: number | null
  readonly found: string
  readonly expected: string
}

/** The findings of one engagement from its first event on; what is about no event comes last. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER))
}
