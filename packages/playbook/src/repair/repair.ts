import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import type { TextEdit } from '../text/edit.ts'

/** Damage to a page that the reader mends before it parses, and how; offsets count UTF-16 code units of the text. */
export interface Repair {
  /** `null` where a rule of its own says it, or nothing has to be said. */
  readonly code: DiagnosticCode | null
  /** What is damaged. */
  readonly start: number
  readonly end: number
  /** What the reader reads instead; in the order of the text, and apart. */
  readonly edits: readonly TextEdit[]
  /** What the repair does, as an order; `null` where the author has to do more than that. */
  readonly title: string | null
}
