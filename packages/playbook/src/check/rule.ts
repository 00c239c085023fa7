import type { Playbook, ProcessPages } from '../compile/playbook.ts'
import type { Vocabulary } from '../compile/vocabulary.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import type { Language } from '../model/localized.ts'

/** What a rule looks at: the pages as they were read, and what the manifest says of them. */
export interface CheckedPlaybook {
  readonly playbook: Playbook
  readonly languages: readonly Language[]
  readonly processes: readonly ProcessPages[]
  readonly vocabulary: Vocabulary
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
}

/** A playbook as an example: pages by file name, and a manifest where the rule needs one. */
export interface Example {
  readonly pages: Readonly<Record<string, string>>
  readonly manifest?: string
}

/** An example in which the rule finds exactly what stands at these places, as `file:line:column`. */
export interface BadExample extends Example {
  readonly at: readonly string[]
}

/** One thing that can be wrong with a playbook. Its examples are its tests and its documentation. */
export interface Rule {
  readonly code: DiagnosticCode
  readonly ok: readonly Example[]
  readonly bad: readonly BadExample[]
  check(subject: CheckedPlaybook): Iterable<Diagnostic>
}

/** A page of an example, line by line. */
export function page(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
