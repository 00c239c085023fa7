import type { Source } from './release.ts'
import type { Span } from './span.ts'

/** Where a range begins, as a release says it. */
export function sourceOf({ file, start }: Span): Source {
  return { file, line: start.line, column: start.column }
}
