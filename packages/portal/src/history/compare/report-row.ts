import type { Sentence } from '../words/sentence.ts'

/** One thing that is other. */
export interface ReportRow {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly title: Sentence
  /** What it was and what it is, where that can be said in a few words. */
  readonly values: readonly [string, string] | null
  /** What else is to be known of it. */
  readonly why: string | null
}

/** Whether something came, went, or is only another. */
export function kindOf(from: unknown, to: unknown): ReportRow['kind'] {
  if (from === null) return 'added'
  return to === null ? 'removed' : 'changed'
}
