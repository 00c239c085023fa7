import type { DiagnosticCode } from './diagnostic-codes.ts'
import type { Fix } from './fix.ts'
import type { Severity } from './severity.ts'
import type { Span } from './span.ts'

/**
 * What the reader, the checker and the compiler say about a playbook: data, collected, never thrown.
 *
 * `message` follows one grammar: "Unexpected X, expected Y." in the author's words; `help` says what to do.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** Other places that the message speaks of, such as "first defined here". */
  readonly related: readonly RelatedPlace[]
  readonly help: string
  /** What would take the finding away, where that is mechanical. */
  readonly fix?: Fix
}

export interface RelatedPlace {
  readonly message: string
  readonly span: Span
}
