/** One place where a log is not what was written. */
export interface ChainFinding {
  readonly engagement: string | null
  readonly seq: number | null
  readonly kind: string
  readonly found: string
  readonly expected: string
}

/** Checks lines of a log; with `checkpoint`, the value in its file, also what only that can show. */
export function verifyLines(
  lines: Iterable<string> | AsyncIterable<string>,
  checkpoint?: unknown,
  only?: string | null,
): Promise<{ readonly findings: readonly ChainFinding[]; readonly events: number }>
