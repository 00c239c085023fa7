import type { Severity } from '../severity.ts'

/** What a code says. */
export interface CodeMeaning {
  readonly title: string
  readonly severity: Severity
  /** The message; `{name}` is filled in. */
  readonly message: string
  /** What to do. */
  readonly help: string
}
