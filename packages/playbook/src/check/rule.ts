import type { Diagnostic } from '../model/diagnostic.ts'
import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import type { CheckedPlaybook } from './checked-playbook.ts'

/** A playbook as an example: pages by file name, and a manifest where the rule needs one. */
export interface Example {
  readonly pages: Readonly<Record<string, string>>
  /** It is the file `playbook.yaml`. */
  readonly manifest?: string
  /** Errors of other rules that the example cannot do without. */
  readonly also?: readonly DiagnosticCode[]
}

/** An example in which the rule finds exactly what stands at these places, as `file:line:column`. */
export interface BadExample extends Example {
  readonly at: readonly string[]
  /** The files that the fixes of the rule change, as they are after them; a rule that can fix shows it. */
  readonly fixed?: Readonly<Record<string, string>>
}

/** What an author is told of a code. Its examples are its tests and its documentation. */
export interface Explanation {
  readonly code: DiagnosticCode
  /** Why it matters, as a sentence or two for an author: what goes wrong where nobody mends it. */
  readonly why: string
  /** `page`: what it says of a page depends on that page and the manifest alone; `playbook`: other pages have a say. */
  readonly scope: 'page' | 'playbook'
  readonly ok: readonly Example[]
  readonly bad: readonly BadExample[]
}

/** One thing that can be wrong with a playbook. */
export interface Rule extends Explanation {
  /** It misses what other pages have, and has no say where only some of the pages are given. */
  readonly needsAllPages?: true
  check(subject: CheckedPlaybook): Iterable<Diagnostic>
}

/** A page of an example, line by line. */
export function page(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
