import { type Compiled, compile } from '../compile/compile.ts'
import type { Playbook } from '../compile/playbook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { checkedPlaybook } from './checked-playbook.ts'
import { rules } from './rules.ts'

interface CheckOptions {
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
  /** What {@link compile} made of the same playbook, where it was asked already. */
  readonly compiled?: Compiled
}

/**
 * Everything that is wrong with a playbook, by file and place; empty where nothing is [P40].
 * Holds what {@link compile} says, too.
 */
export function check(
  playbook: Playbook,
  { today, compiled = compile(playbook) }: CheckOptions,
): readonly Diagnostic[] {
  const subject = checkedPlaybook(playbook, compiled, today)
  const found = [...compiled.diagnostics, ...rules.flatMap((rule) => [...rule.check(subject)])]
  return found.sort(
    (a, b) =>
      compareText(a.span.file, b.span.file) || a.span.start.offset - b.span.start.offset || compareText(a.code, b.code),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
