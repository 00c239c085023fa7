import { type Compiled, compile } from '../compile/compile.ts'
import type { Playbook } from '../compile/playbook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { withoutAllowed } from './allow.ts'
import { checkedPlaybook } from './checked-playbook.ts'
import { rules } from './rules.ts'

interface CheckOptions {
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
  /** What {@link compile} made of the same playbook, where it was asked already. */
  readonly compiled?: Compiled
}

/**
 * Everything that is wrong with a playbook, by file and place, each thing once; empty where nothing is [P40].
 * Holds what {@link compile} says, too, and nothing that an author allows for a reason [P123].
 */
export function check(
  playbook: Playbook,
  { today, compiled = compile(playbook) }: CheckOptions,
): readonly Diagnostic[] {
  const subject = checkedPlaybook(playbook, compiled, today)
  const asked = rules.filter(({ needsAllPages }) => playbook.isWhole || !needsAllPages)
  const unread = compiled.questionnaires.flatMap(({ findings }) => findings)
  const found = [...compiled.diagnostics, ...unread, ...asked.flatMap((rule) => [...rule.check(subject)])]
  const unasked = new Set(rules.filter((rule) => !asked.includes(rule)).map(({ code }) => code))
  const blocking = new Set(compiled.diagnostics.filter(({ severity }) => severity === 'error'))
  return once(withoutAllowed(found, playbook, { blocking, unasked }).toSorted(byPlace))
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.offset - b.span.start.offset ||
    compareText(a.code, b.code) ||
    a.span.end.offset - b.span.end.offset ||
    compareText(a.message, b.message)
  )
}

/** Two rules, or two pages of one process, may come upon the same thing: it is said once. */
function once(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1]
    return before === undefined || byPlace(before, diagnostic) !== 0
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
