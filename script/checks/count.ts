/** What a step came to. Skipped tests are neither passed nor failed, and are named. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

/** A step that counts as one. */
export function one(passed: boolean): Count {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] }
}

/** Several counts as one. */
export function total(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
  }
}
